package nl.kapitaalbrug.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The MongoDB server that integration tests use: the one that the environment variable {@code
 * MONGODB_URI} names, or else one embedded server per JVM, started on first use and removed with
 * its data when the JVM ends.
 *
 * <p>The embedded one refuses a query that reads more than 1,000 documents for nothing (code 291):
 * an index is missing.
 */
public final class MongoForTests {

    private static final String VARIABLE = "MONGODB_URI";
    private static final int MAX_PREFIX = 40;
    private static final int SCAN_LIMIT = 1_000;

    private MongoForTests() {}

    /** The connection string of the server, without a database. */
    public static String uri() {
        String given = System.getenv(VARIABLE);
        return given == null || given.isBlank() ? Shared.SERVER.uri() : given;
    }

    /** Whether the tests run against the embedded server. */
    public static boolean isEmbedded() {
        String given = System.getenv(VARIABLE);
        return given == null || given.isBlank();
    }

    /**
     * A name for a database that no other test uses.
     *
     * @param prefix what the name starts with: 1 to 40 letters, digits, {@code -} or {@code _}
     */
    public static String freshDatabaseName(String prefix) {
        if (!prefix.matches("[A-Za-z0-9_-]{1," + MAX_PREFIX + "}")) {
            throw new IllegalArgumentException(
                    "The prefix (%s) is not 1 to %d letters, digits, - or _"
                            .formatted(prefix, MAX_PREFIX));
        }
        return prefix + "_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static final class Shared {

        static final EmbeddedMongo SERVER = start();

        private static EmbeddedMongo start() {
            try {
                Path directory = Files.createTempDirectory("embedded-mongo");
                EmbeddedMongo server =
                        EmbeddedMongo.start(
                                EmbeddedMongoSettings.of(directory, 0).withScanLimit(SCAN_LIMIT));
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(
                                        () -> {
                                            server.close();
                                            remove(directory);
                                        },
                                        "embedded-mongo-tests-stop"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot make a directory for the tests", e);
            }
        }

        private static void remove(Path directory) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot remove " + directory, e);
            }
        }
    }
}
