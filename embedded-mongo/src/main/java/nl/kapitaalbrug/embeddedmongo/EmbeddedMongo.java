package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A running MongoDB server in this JVM that keeps its data in one directory and listens on the
 * loopback address only.
 *
 * <p>The directory belongs to one server at a time: a second one is refused. {@link #close()}
 * answers what is under way, writes everything to disk and may be called more than once.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String DATA_FILE = "data.mv.db";

    private final MongoServer server;
    private final int port;

    private EmbeddedMongo(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server on 127.0.0.1.
     *
     * @param directory where the data live; made when it is not there
     * @param port the port to listen on, 0 for a free one
     * @throws UncheckedIOException when the directory cannot be made
     * @throws IllegalStateException when the data are in use by another server or the port is taken
     */
    public static EmbeddedMongo start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the directory " + directory, e);
        }
        MongoServer server =
                new MongoServer(new H2Backend(directory.resolve(DATA_FILE).toString()));
        server.bind(LOOPBACK, port);
        return new EmbeddedMongo(server, server.getLocalAddress().getPort());
    }

    /** The connection string for the MongoDB Java Driver, without a database. */
    public String uri() {
        return "mongodb://" + LOOPBACK + ":" + port;
    }

    /** The port that the server listens on. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
