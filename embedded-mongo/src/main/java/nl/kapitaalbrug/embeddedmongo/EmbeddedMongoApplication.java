package nl.kapitaalbrug.embeddedmongo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server as a program of its own: {@code EmbeddedMongoApplication [directory] [port]}.
 *
 * <p>Without arguments the environment decides: {@code EMBEDDED_MONGO_DIRECTORY} (default {@code
 * .local/mongo}) and {@code EMBEDDED_MONGO_PORT} (default 27117). One line on standard output tells
 * that the server is ready; SIGTERM stops it cleanly. Exit code 2 means that it could not start.
 */
public final class EmbeddedMongoApplication {

    /** What the ready line starts with; the connection string follows. */
    public static final String READY = "embedded MongoDB ready at ";

    private static final String DEFAULT_DIRECTORY = ".local/mongo";
    private static final int DEFAULT_PORT = 27117;
    private static final int MAX_PORT = 65_535;

    // kept here, or the garbage collector takes the level with it
    private static final Logger ROOT_LOG = Logger.getLogger("");

    private EmbeddedMongoApplication() {}

    /** Starts the server and waits until the process is told to stop. */
    public static void main(String... arguments) throws InterruptedException {
        ROOT_LOG.setLevel(Level.WARNING);
        EmbeddedMongo mongo;
        try {
            mongo = EmbeddedMongo.start(directory(arguments), port(arguments));
        } catch (RuntimeException e) {
            System.err.println("embedded MongoDB could not start: " + e.getMessage());
            System.exit(2);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    mongo.close();
                                    stopped.countDown();
                                },
                                "embedded-mongo-stop"));
        System.out.println(READY + mongo.uri());
        stopped.await();
    }

    static Path directory(String... arguments) {
        return Path.of(value(arguments, 0, "EMBEDDED_MONGO_DIRECTORY", DEFAULT_DIRECTORY));
    }

    static int port(String... arguments) {
        String text = value(arguments, 1, "EMBEDDED_MONGO_PORT", Integer.toString(DEFAULT_PORT));
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new IllegalArgumentException(
                "The port (%s) is not a number from 0 to %d".formatted(text, MAX_PORT));
    }

    private static String value(String[] arguments, int index, String variable, String otherwise) {
        if (arguments.length > index) {
            return arguments[index];
        }
        return System.getenv().getOrDefault(variable, otherwise);
    }
}
