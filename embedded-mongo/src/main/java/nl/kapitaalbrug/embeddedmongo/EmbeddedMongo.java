package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A running MongoDB server in this JVM that keeps its data in one directory and listens on the
 * loopback address only.
 *
 * <p>What it has acknowledged is on disk. The directory belongs to one server at a time: a second
 * one is refused. {@link #close()} may be called more than once.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EmbeddedMongo.class.getName());
    private static final String LOOPBACK = "127.0.0.1";
    private static final String DATA_FILE = "documents.mv";
    private static final int ACCEPTING_THREADS = 1;
    // a thread waits while the disk is written, so there are more than processors
    private static final int ANSWERING_THREADS = 32;

    private final MongoServer server;
    private final ScheduledExecutorService compaction;
    private final ScanGuard guard;
    private final int port;

    private EmbeddedMongo(
            MongoServer server, ScheduledExecutorService compaction, ScanGuard guard) {
        this.server = server;
        this.compaction = compaction;
        this.guard = guard;
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Starts a server on 127.0.0.1 with the usual settings.
     *
     * @param directory where the data live; made when it is not there
     * @param port the port to listen on, 0 for a free one
     * @throws UncheckedIOException when the directory cannot be made
     * @throws IllegalStateException when the data are in use by another server or the port is taken
     */
    public static EmbeddedMongo start(Path directory, int port) {
        return start(EmbeddedMongoSettings.of(directory, port));
    }

    /**
     * Starts a server on 127.0.0.1.
     *
     * @throws UncheckedIOException when the directory cannot be made
     * @throws IllegalStateException when the data are in use by another server or the port is taken
     */
    public static EmbeddedMongo start(EmbeddedMongoSettings settings) {
        try {
            Files.createDirectories(settings.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The directory (%s) cannot be made".formatted(settings.directory()), e);
        }
        DurableStore store =
                DurableStore.open(
                        settings.directory().resolve(DATA_FILE), settings.compactAboveBytes());
        ScanGuard guard = new ScanGuard(settings.scanLimit());
        MongoServer server = listen(store, guard, settings.port());
        return new EmbeddedMongo(server, compaction(store, settings), guard);
    }

    private static MongoServer listen(DurableStore store, ScanGuard guard, int port) {
        try {
            MongoServer server = new MongoServer(new DurableBackend(store, guard));
            try {
                server.bind(
                        new InetSocketAddress(LOOPBACK, port),
                        ACCEPTING_THREADS,
                        ANSWERING_THREADS);
                return server;
            } catch (Exception e) { // Netty throws checked ones unchecked
                server.shutdownNow();
                throw new IllegalStateException(
                        "Nothing can listen on port %d of %s; maybe it is in use (%s)"
                                .formatted(port, LOOPBACK, e.getMessage()),
                        e);
            }
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static ScheduledExecutorService compaction(
            DurableStore store, EmbeddedMongoSettings settings) {
        ScheduledExecutorService executor =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("embedded-mongo-compaction").factory());
        long millis = settings.compactEvery().toMillis();
        executor.scheduleWithFixedDelay(
                () -> compact(store, settings.compactAboveBytes()),
                millis,
                millis,
                TimeUnit.MILLISECONDS);
        return executor;
    }

    private static void compact(DurableStore store, long aboveBytes) {
        try {
            store.compactIfWorthIt(aboveBytes);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the data could not be compacted", e);
        }
    }

    /** The connection string for the MongoDB Java Driver, without a database. */
    public String uri() {
        return "mongodb://" + LOOPBACK + ":" + port;
    }

    /** The port that the server listens on. */
    public int port() {
        return port;
    }

    /** The most documents that one query has read without returning them, since the start. */
    public long largestScan() {
        return guard.largest();
    }

    @Override
    public void close() {
        compaction.shutdown();
        server.shutdownNow();
    }
}
