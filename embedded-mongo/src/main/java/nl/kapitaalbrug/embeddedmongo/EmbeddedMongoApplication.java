package nl.kapitaalbrug.embeddedmongo;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server as a program of its own: {@code EmbeddedMongoApplication [directory] [port]}.
 *
 * <p>Without arguments the environment decides: {@code EMBEDDED_MONGO_DIRECTORY} (default {@code
 * .local/mongo}) and {@code EMBEDDED_MONGO_PORT} (default 27117); {@code EMBEDDED_MONGO_SCAN_LIMIT}
 * (default 0, none) is the limit of {@link EmbeddedMongoSettings#scanLimit()}. One line on standard
 * output tells that the server is ready; SIGTERM stops it cleanly. Exit code 2 means that it could
 * not start.
 */
public final class EmbeddedMongoApplication {

    /** What the ready line starts with; the connection string follows. */
    public static final String READY = "embedded MongoDB ready at ";

    private static final String DEFAULT_DIRECTORY = ".local/mongo";
    private static final String DEFAULT_PORT = "27117";
    private static final int COULD_NOT_START = 2;

    // kept here, or the garbage collector takes the level with it
    private static final Logger ROOT_LOG = Logger.getLogger("");

    private EmbeddedMongoApplication() {}

    /** Starts the server, which keeps the process alive until it is told to stop. */
    public static void main(String... arguments) {
        ROOT_LOG.setLevel(Level.WARNING);
        try {
            EmbeddedMongo mongo = EmbeddedMongo.start(settings(System.getenv(), arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(mongo::close, "embedded-mongo-stop"));
            System.out.println(READY + mongo.uri());
        } catch (RuntimeException e) {
            System.err.println("embedded MongoDB could not start: " + e.getMessage());
            System.exit(COULD_NOT_START);
        }
    }

    static EmbeddedMongoSettings settings(Map<String, String> environment, String... arguments) {
        String directory = environment.getOrDefault("EMBEDDED_MONGO_DIRECTORY", DEFAULT_DIRECTORY);
        String port = environment.getOrDefault("EMBEDDED_MONGO_PORT", DEFAULT_PORT);
        String scanLimit = environment.getOrDefault("EMBEDDED_MONGO_SCAN_LIMIT", "0");
        return EmbeddedMongoSettings.of(
                        Path.of(arguments.length > 0 ? arguments[0] : directory),
                        number("port", arguments.length > 1 ? arguments[1] : port))
                .withScanLimit(number("scan limit", scanLimit));
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The %s (%s) is not a whole number".formatted(name, text), e);
        }
    }
}
