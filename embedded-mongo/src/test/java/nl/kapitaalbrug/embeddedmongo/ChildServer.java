package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, to be killed. */
final class ChildServer {

    private static final int DEADLINE_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final String uri;

    private ChildServer(Process process) throws IOException {
        this.process = process;
        this.output = process.inputReader();
        this.uri = output.readLine();
        if (uri == null) {
            throw new IllegalStateException("the server did not start");
        }
    }

    static ChildServer start(Kind kind, Path directory) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx96m",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChildServer.class.getName(),
                                kind.name(),
                                directory.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new ChildServer(process);
    }

    String uri() {
        return uri;
    }

    /** As {@code kill -9} does. */
    void kill() throws Exception {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As {@code kill} does. */
    int stop() throws Exception {
        process.destroy();
        return awaitEnd();
    }

    private int awaitEnd() throws Exception {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server did not end");
        }
        output.close();
        return process.exitValue();
    }

    /** What the child runs; it prints where it listens. */
    public static void main(String... arguments) {
        Path directory = Path.of(arguments[1]);
        String uri =
                switch (Kind.valueOf(arguments[0])) {
                    case OURS -> startOurs(directory);
                    case LIBRARY_AS_SHIPPED -> startLibrary(directory);
                };
        System.out.println(uri);
    }

    private static String startOurs(Path directory) {
        // compaction as often as possible, so that kills hit it too
        EmbeddedMongoSettings settings =
                new EmbeddedMongoSettings(directory, 0, 0, Duration.ofMillis(50), 0);
        EmbeddedMongo mongo = EmbeddedMongo.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(mongo::close));
        return mongo.uri();
    }

    private static String startLibrary(Path directory) {
        MongoServer server =
                new MongoServer(new H2Backend(directory.resolve("library.mv").toString()));
        server.bind("127.0.0.1", 0);
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    enum Kind {
        OURS,
        LIBRARY_AS_SHIPPED
    }
}
