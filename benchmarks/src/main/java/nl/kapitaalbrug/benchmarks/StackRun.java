package nl.kapitaalbrug.benchmarks;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.SampleCase;
import nl.kapitaalbrug.localstack.StackOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the whole stack as its users meet it: time to ready, memory, time from submit to
 * matched, time for a page. {@code StackRun [checkout] [requests]}; prints a table in Markdown.
 */
public final class StackRun {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REQUESTS = "/api/applicant/v1/financing-requests";
    private static final int PORT_OFFSET = 13_000;
    private static final int WARM_UP = 5;
    private static final int PAGE_VIEWS = 100;
    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DemoSession session;

    private StackRun(DemoSession session) {
        this.session = session;
    }

    /** Runs once and prints what it measured. */
    public static void main(String... arguments) {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().normalize();
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        long begin = System.nanoTime();
        Path home = root.resolve("benchmarks/target/stack");
        try (LocalStack stack =
                LocalStack.start(
                        new StackOptions(root, home, PORT_OFFSET, true, true, true, true))) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("%nReady, samples loaded: %.1f s%n", seconds);
            System.out.printf("Resident memory: %d MB%n%n", Memory.residentMegabytes());
            new StackRun(DemoSession.signIn(stack, "mkb")).measure(requests);
            System.out.printf("%nResident memory after: %d MB%n", Memory.residentMegabytes());
        }
    }

    private void measure(int requests) {
        SampleCase sample = SampleCase.all().getFirst();
        System.out.println("| what | n | min ms | median ms | p95 ms | max ms |");
        System.out.println("|---|---|---|---|---|---|");
        for (int i = 0; i < WARM_UP; i++) {
            submitToMatched(draft(sample, "warm-" + i));
        }
        long[] matched = new long[requests];
        String last = "";
        for (int i = 0; i < requests; i++) {
            Draft draft = draft(sample, "load-" + i);
            matched[i] = submitToMatched(draft);
            last = draft.id();
        }
        System.out.println(new Timings(matched).row("submit until matched"));
        pages("start page", "/");
        pages("my requests", "/aanvragen");
        pages("request page", "/aanvragen/" + last);
    }

    private void pages(String name, String path) {
        long[] nanos = new long[PAGE_VIEWS];
        for (int i = -WARM_UP; i < PAGE_VIEWS; i++) {
            long begin = System.nanoTime();
            int status = session.get(path).statusCode();
            if (status != 200) {
                throw new IllegalStateException("%s answered %d".formatted(path, status));
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
        }
        System.out.println(new Timings(nanos).row(name));
    }

    private Draft draft(SampleCase sample, String key) {
        Draft draft = Draft.of(send("POST", REQUESTS, Map.of("Idempotency-Key", key), "{}"));
        for (Map.Entry<String, JsonNode> section : sample.sections().entrySet()) {
            draft =
                    Draft.of(
                            send(
                                    "PUT",
                                    REQUESTS + "/" + draft.id() + "/sections/" + section.getKey(),
                                    Map.of("If-Match", draft.tag()),
                                    section.getValue().toString()));
        }
        return draft;
    }

    /** Sends, and waits as long as the limit on changes asks; the wait is never measured. */
    private HttpResponse<String> send(
            String method, String path, Map<String, String> headers, String body) {
        HttpResponse<String> answer = session.send(method, path, headers, body);
        while (answer.statusCode() == 429) {
            rest(answer);
            answer = session.send(method, path, headers, body);
        }
        return answer;
    }

    private static void rest(HttpResponse<String> answer) {
        long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
    }

    private long submitToMatched(Draft draft) {
        String submission = REQUESTS + "/" + draft.id() + "/submission";
        Map<String, String> headers =
                Map.of("If-Match", draft.tag(), "Idempotency-Key", "submit-" + draft.id());
        long begin = System.nanoTime();
        HttpResponse<String> answer = session.send("POST", submission, headers, "{}");
        while (answer.statusCode() == 429) {
            rest(answer);
            begin = System.nanoTime();
            answer = session.send("POST", submission, headers, "{}");
        }
        Draft.of(answer);
        String matches = "/api/financing/v1/financing-requests/" + draft.id() + "/matches";
        while (session.get(matches).statusCode() != 200) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("A request was not matched in " + PATIENCE);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return System.nanoTime() - begin;
    }

    /** A request as the API answers it. */
    private record Draft(String id, String tag) {

        static Draft of(HttpResponse<String> response) {
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        "HTTP %d %s".formatted(response.statusCode(), response.body()));
            }
            return new Draft(
                    JSON.readTree(response.body()).path("id").asString(),
                    response.headers().firstValue("ETag").orElse("*"));
        }
    }
}
