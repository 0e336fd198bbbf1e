package nl.kapitaalbrug.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.kapitaalbrug.embeddedmongo.ChildServer.Kind;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed under load keeps what it acknowledged; the library as shipped loses. */
class KillIT {

    private static final int KILLS = 20;
    private static final int ATTEMPTS = 10;

    /** On a busy machine a reader seldom gets its turn in the middle of an update. */
    private static final int TORN_ATTEMPTS = 6;

    private static final int LEAST_WRITES = 50;
    private static final int VARIATION = 150;

    @TempDir private Path directory;

    @Test
    void noAcknowledgedWriteIsLost() throws Exception {
        WriteLoad load = new WriteLoad();
        Random random = new Random(7);
        ChildServer server = ChildServer.start(Kind.OURS, directory);

        for (int round = 0; round < KILLS; round++) {
            load.writeUntilKilled(server, round, LEAST_WRITES + random.nextInt(VARIATION));
            server = ChildServer.start(Kind.OURS, directory);

            assertThat(load.lost(server)).as("lost after kill %d", round + 1).isZero();
        }

        assertThat(load.inconsistencies(server)).isEmpty();
        assertThat(load.acknowledged()).isGreaterThanOrEqualTo(KILLS * LEAST_WRITES);
        server.stop();
    }

    /** The same check must fail on the library as shipped, or it would prove nothing. */
    @Test
    void sameCheckShowsLossInTheLibraryAsShipped() throws Exception {
        int lost = 0;
        for (int attempt = 0; attempt < ATTEMPTS && lost == 0; attempt++) {
            Path fresh = Files.createDirectory(directory.resolve("library" + attempt));
            WriteLoad load = new WriteLoad();
            load.writeUntilKilled(
                    ChildServer.start(Kind.LIBRARY_AS_SHIPPED, fresh), 0, LEAST_WRITES + VARIATION);
            ChildServer server = ChildServer.start(Kind.LIBRARY_AS_SHIPPED, fresh);
            lost = load.lost(server);
            server.kill();
        }

        assertThat(lost).isPositive();
    }

    /**
     * The check of {@link UpdateConformanceIT} fails on the library as shipped. That is a race: on
     * a machine where it does not show, nothing is said of our server, and the test is skipped.
     */
    @Test
    void readersSeeHalfAppliedUpdatesInTheLibraryAsShipped() throws Exception {
        ChildServer server = ChildServer.start(Kind.LIBRARY_AS_SHIPPED, directory);
        int torn = 0;
        try (TestDatabase mongo = TestDatabase.on(server.uri(), "torn")) {
            for (int attempt = 0; attempt < TORN_ATTEMPTS && torn == 0; attempt++) {
                torn = TornReads.count(mongo.collection("requests" + attempt));
            }
        }
        server.kill();

        assumeThat(torn).as("half applied updates that were read").isPositive();
    }

    @Test
    void stoppedServerKeepsEverythingToo() throws Exception {
        ChildServer server = ChildServer.start(Kind.OURS, directory);
        try (TestDatabase mongo = TestDatabase.on(server.uri(), "stop")) {
            mongo.collection("kept").insertOne(new Document("_id", 1));
        }

        int exit = server.stop();

        assertThat(exit).isEqualTo(128 + 15);
        ChildServer again = ChildServer.start(Kind.OURS, directory);
        try (TestDatabase mongo = TestDatabase.on(again.uri(), "stop")) {
            assertThat(mongo.collection("kept").countDocuments()).isOne();
        }
        again.stop();
    }
}
