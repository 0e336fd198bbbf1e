package nl.kapitaalbrug.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.function.IntConsumer;
import nl.kapitaalbrug.assessment.AssessmentApplication;
import nl.kapitaalbrug.assessment.passport.application.AssessmentEditions;
import nl.kapitaalbrug.assessment.passport.application.IssuePassport;
import nl.kapitaalbrug.assessment.passport.application.Passports;
import nl.kapitaalbrug.benchmarks.scoring.ScoringBenchmark;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.embeddedmongo.EmbeddedMongo;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures one assessment, from the facts to the stored and sealed passport, one after the other,
 * beside the same without storing and sealing. The service and its database are in this process;
 * nobody takes what the service sends. {@code AssessmentRun [checkout] [assessments]}.
 */
public final class AssessmentRun {

    private static final int WARM_UP = 2_000;
    private static final String NOBODY = "http://127.0.0.1:1";

    private AssessmentRun() {}

    /** Runs once and prints what it measured. */
    public static void main(String... arguments) throws IOException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().normalize();
        int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        FinancingRequestSnapshot[] requests = requests(WARM_UP + wanted);
        Path home = root.resolve("benchmarks/target/one-assessment/" + System.nanoTime());
        try (EmbeddedMongo mongo = EmbeddedMongo.start(home, 0);
                ConfigurableApplicationContext service = service(mongo)) {
            AssessmentEditions editions = service.getBean(AssessmentEditions.class);
            IssuePassport issuing = service.getBean(IssuePassport.class);
            Timings computed =
                    timed(
                            requests.length,
                            i -> editions.current().assess(requests[i], 1, Instant.EPOCH));
            Timings stored = timed(requests.length, i -> issuing.issue(1, requests[i]));
            requireStored(service.getBean(Passports.class), requests[requests.length - 1]);
            print("computed only", computed);
            print("computed, sealed and stored", stored);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext service(EmbeddedMongo mongo) {
        return SpringApplication.run(
                AssessmentApplication.class,
                "--server.port=0",
                "--management.server.port=0",
                "--logging.level.root=ERROR",
                "--kapitaalbrug.mongo.uri=" + mongo.uri(),
                "--kapitaalbrug.mongo.database=one-assessment",
                "--kapitaalbrug.security.issuer=" + NOBODY,
                "--kapitaalbrug.client.secret=a-secret-of-the-benchmark",
                "--kapitaalbrug.seal.secret=" + "only-in-benchmarks-".repeat(3),
                "--kapitaalbrug.services.financing=" + NOBODY);
    }

    /** The time of each call but for those that only warm up. */
    private static Timings timed(int count, IntConsumer work) {
        long[] nanos = new long[count - WARM_UP];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            work.accept(i);
            if (i >= WARM_UP) {
                nanos[i - WARM_UP] = System.nanoTime() - begin;
            }
        }
        return new Timings(nanos);
    }

    private static void requireStored(Passports passports, FinancingRequestSnapshot request) {
        if (!passports.contain(new PassportId(request.id(), request.revision(), 1))) {
            throw new IllegalStateException("Nothing was stored");
        }
    }

    private static void print(String name, Timings timings) {
        System.out.printf(
                "%s: median %.2f ms, 99%% within %.2f ms, of %d%n",
                name, timings.quantile(0.5), timings.quantile(0.99), timings.nanos().length);
    }

    /** The same facts under other ids. */
    private static FinancingRequestSnapshot[] requests(int count) throws IOException {
        JsonMapper json = JsonMappers.strict();
        FinancingRequestSnapshot[] requests = new FinancingRequestSnapshot[count];
        try (InputStream file = ScoringBenchmark.class.getResourceAsStream("request.json")) {
            ObjectNode facts = (ObjectNode) json.readTree(Objects.requireNonNull(file));
            for (int i = 0; i < count; i++) {
                facts.put("id", FinancingRequestId.random().value());
                requests[i] = json.treeToValue(facts, FinancingRequestSnapshot.class);
            }
        }
        return requests;
    }
}
