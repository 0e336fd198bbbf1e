package nl.kapitaalbrug.benchmarks;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.StackOptions;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the list of deals and the page of the province with many needs, as a financier and staff
 * meet them: through the gateway, on the whole stack. {@code DealsRun [checkout] [deals]}; prints a
 * table in Markdown.
 */
public final class DealsRun {

    private static final int PORT_OFFSET = 14_000;
    private static final int WARM_UP = 10;
    private static final int VIEWS = 60;
    private static final String API = "/api/financing/v1/deals";

    private final DemoSession session;

    private DealsRun(DemoSession session) {
        this.session = session;
    }

    /** Runs once and prints what it measured. */
    public static void main(String... arguments) {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().normalize();
        int deals = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Path home = root.resolve("benchmarks/target/deals-stack");
        try (LocalStack stack =
                LocalStack.start(
                        new StackOptions(root, home, PORT_OFFSET, true, true, false, false))) {
            int samples =
                    new ManyDeals().fill("mongodb://127.0.0.1:" + stack.ports().mongo(), deals);
            System.out.printf("%d deals, copied from %d samples%n", deals, samples);
            long begin = System.nanoTime();
            stack.process("financing-service").kill();
            stack.restart("financing-service");
            System.out.printf(
                    "Financing service started again, index built: %.1f s%n",
                    (System.nanoTime() - begin) / 1e9);
            new DealsRun(DemoSession.signIn(stack, "financier")).deals();
            new DealsRun(DemoSession.signIn(stack, "provincie")).province();
            System.out.printf("%nResident memory: %d MB%n", Memory.residentMegabytes());
        }
    }

    private void province() {
        time("demand figures (API)", "/api/financing/v1/demand");
        time("province page (portal)", "/provincie");
        time("province page, in euros (portal)", "/provincie?maat=euro");
        time("province page, without synthetic needs (portal)", "/provincie?synthetisch=nee");
    }

    private void deals() {
        System.out.printf("%d deals are listed%n%n", total());
        System.out.println("| what | n | min ms | median ms | p95 ms | max ms |");
        System.out.println("|---|---|---|---|---|---|");
        time("list, no filter (API)", API);
        time("list, three filters, by risk (API)", API + filters() + "&sort=risk");
        time("list, last page (API)", API + "?pageSize=100&page=50&sort=-amount");
        time("page with all deals (portal)", "/deals");
        time("page with three filters (portal)", "/deals?regio=TWENTE&sector=C&grootte=SMALL");
        time("page with what suits (portal)", "/deals/passend");
    }

    private static String filters() {
        return "?region=TWENTE&sector=C&sector=G&size=SMALL";
    }

    private int total() {
        String body = session.get(API).body();
        return JsonMapper.shared().readTree(body).path("total").asInt();
    }

    private void time(String name, String path) {
        long[] nanos = new long[VIEWS];
        for (int i = -WARM_UP; i < VIEWS; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = session.get(path);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s answered %d".formatted(path, answer.statusCode()));
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
        }
        System.out.println(new Timings(nanos).row(name));
    }
}
