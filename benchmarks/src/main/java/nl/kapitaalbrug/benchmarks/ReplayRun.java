package nl.kapitaalbrug.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.localstack.ChildProcess;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.StackOptions;
import org.bson.Document;

/**
 * Measures the replay of all passports from the database, seals included, as an operator starts it.
 * The passports are copies of those of the samples. {@code ReplayRun [checkout] [passports]}.
 */
public final class ReplayRun {

    private static final int PORT_OFFSET = 16_000;

    /** Ids of passports begin at random; so do those of the copies. */
    private static final int SPREAD = 0x9E3779B1;

    private static final String SERVICE = "assessment-service";
    private static final List<String> REPLAY =
            List.of("--kapitaalbrug.replay=all", "--server.port=0", "--management.server.port=0");

    private ReplayRun() {}

    /** Runs once and prints what it measured. */
    public static void main(String... arguments) {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().normalize();
        int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Path home = root.resolve("benchmarks/target/replay-stack");
        try (LocalStack stack =
                        LocalStack.start(
                                new StackOptions(
                                        root, home, PORT_OFFSET, true, true, false, false));
                MongoClient client =
                        MongoClients.create("mongodb://127.0.0.1:" + stack.ports().mongo())) {
            MongoCollection<Document> passports =
                    client.getDatabase("kapitaalbrug-" + SERVICE).getCollection("passports");
            List<Document> samples = Copies.settled(() -> delivered(passports));
            double few = replay(stack.process(SERVICE));
            Copies.add(
                    passports,
                    wanted,
                    i ->
                            new Document(samples.get(i % samples.size()))
                                    .append("_id", "%08x-copy".formatted(i * SPREAD)));
            double all = replay(stack.process(SERVICE));
            System.out.printf(
                    "%d passports: %.1f s; %d passports: %.1f s; %.0f a second%n",
                    samples.size(), few, samples.size() + wanted, all, wanted / (all - few));
        }
    }

    private static double replay(ChildProcess service) {
        long begin = System.nanoTime();
        if (!service.runBeside(REPLAY)) {
            throw new IllegalStateException("The replay found differences");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static List<Document> delivered(MongoCollection<Document> passports) {
        return passports.find(Filters.eq("outbox.open", false)).into(new ArrayList<>());
    }
}
