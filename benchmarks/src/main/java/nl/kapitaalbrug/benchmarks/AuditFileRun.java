package nl.kapitaalbrug.benchmarks;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.StackOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An audit file as an applicant sends it: through the gateway, read by the applicant service, kept
 * in the database. Each service of the local stack has a heap of 192 MB. {@code AuditFileRun
 * [checkout] [megabytes] [files]}; prints a table in Markdown.
 */
public final class AuditFileRun {

    private static final String REQUESTS = "/api/applicant/v1/financing-requests";
    private static final int PORT_OFFSET = 13_000;
    private static final int BOOKINGS_A_PART = 1_000;
    private static final String BOOKING =
            """
            <transaction><nr>1</nr><desc>Verkoop aan een klant</desc><trDt>2024-05-05</trDt>
            <trLine><nr>1</nr><accID>1000</accID><docRef>F-1</docRef><desc>Factuur</desc>\
            <amnt>12.34</amnt><amntTp>D</amntTp><custSupID>K1</custSupID></trLine>
            <trLine><nr>2</nr><accID>8000</accID><docRef>F-1</docRef><desc>Factuur</desc>\
            <amnt>12.34</amnt><amntTp>C</amntTp><custSupID>K1</custSupID></trLine>
            </transaction>
            """;
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">
            <header><fiscalYear>2024</fiscalYear><startDate>2024-01-01</startDate>\
            <endDate>2024-12-31</endDate><curCode>EUR</curCode>\
            <dateCreated>2025-02-01</dateCreated><softwareDesc>Meting</softwareDesc>\
            <softwareVersion>1</softwareVersion></header>
            <company><companyName>Meting</companyName><generalLedger>
            <ledgerAccount><accID>1000</accID><accDesc>Bank</accDesc><accTp>B</accTp>\
            <leadCode>BLimBan</leadCode></ledgerAccount>
            <ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><accTp>P</accTp>\
            <leadCode>WOmzNoh</leadCode></ledgerAccount>
            </generalLedger>
            <transactions><journal><jrnID>1</jrnID><desc>Memo</desc>
            """;
    private static final String TAIL = "</journal></transactions></company></auditfile>\n";

    private AuditFileRun() {}

    /** Runs once and prints what it measured. */
    public static void main(String... arguments) {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().normalize();
        int megabytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int files = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path home = root.resolve("benchmarks/target/audit-file");
        try (LocalStack stack =
                LocalStack.start(
                        new StackOptions(root, home, PORT_OFFSET, true, true, true, true))) {
            DemoSession session = DemoSession.signIn(stack, "mkb");
            System.out.println("| what | n | min ms | median ms | p95 ms | max ms |");
            System.out.println("|---|---|---|---|---|---|");
            long[] nanos = new long[files];
            for (int i = 0; i < files; i++) {
                nanos[i] = send(session, i, megabytes);
            }
            System.out.println(new Timings(nanos).row("import of %d MB".formatted(megabytes)));
            System.out.printf("%nResident memory: %d MB%n", Memory.residentMegabytes());
        }
    }

    private static long send(DemoSession session, int number, int megabytes) {
        HttpResponse<String> started =
                session.send("POST", REQUESTS, Map.of("Idempotency-Key", "audit-" + number), "{}");
        String id = JsonMapper.shared().readTree(started.body()).path("id").asString();
        long begin = System.nanoTime();
        HttpResponse<String> answer =
                session.sendFile(
                        REQUESTS + "/" + id + "/bookkeepings", "application/xml", file(megabytes));
        long took = System.nanoTime() - begin;
        JsonNode read = JsonMapper.shared().readTree(answer.body());
        if (answer.statusCode() >= 300 || read.path("fiscalYear").asInt() != 2024) {
            throw new IllegalStateException(
                    "HTTP %d %s".formatted(answer.statusCode(), answer.body()));
        }
        return took;
    }

    /** Made while it is sent; never whole in memory. */
    private static BodyPublisher file(int megabytes) {
        byte[] part = BOOKING.repeat(BOOKINGS_A_PART).getBytes(StandardCharsets.UTF_8);
        int parts = (int) (megabytes * 1_000_000L / part.length);
        Iterable<byte[]> all = () -> pieces(part, parts);
        return BodyPublishers.ofByteArrays(all);
    }

    private static Iterator<byte[]> pieces(byte[] part, int parts) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(HEAD.getBytes(StandardCharsets.UTF_8)),
                                IntStream.range(0, parts).mapToObj(i -> part)),
                        Stream.of(TAIL.getBytes(StandardCharsets.UTF_8)))
                .iterator();
    }
}
