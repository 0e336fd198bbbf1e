package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoApplicationIT {

    private static final int DEADLINE_SECONDS = 60;
    private static final int STOPPED_BY_SIGTERM = 128 + 15;
    private static final int COULD_NOT_START = 2;

    @TempDir private Path directory;

    @Test
    void tellsOnOneLineThatItIsReadyAndStopsOnSigterm() throws Exception {
        Process process = start("0");
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();

            assertThat(line).startsWith(EmbeddedMongoApplication.READY + "mongodb://127.0.0.1:");
            String uri = line.substring(EmbeddedMongoApplication.READY.length());
            try (TestDatabase mongo = TestDatabase.on(uri, "admin")) {
                assertThat(mongo.database().runCommand(new Document("ping", 1)))
                        .containsEntry("ok", 1.0);
            }
            assertThatARefusalIsNotLogged(uri);
            process.toHandle().destroy(); // leaves the output readable
            assertThat(output.readLine()).isNull();
        }
        assertThat(exitCode(process)).isEqualTo(STOPPED_BY_SIGTERM);
        assertThat(process.errorReader().readAllLines()).isEmpty();
    }

    /** Documents may hold personal data; a log may not. */
    private static void assertThatARefusalIsNotLogged(String uri) {
        try (TestDatabase mongo = TestDatabase.on(uri, "refused")) {
            MongoCollection<Document> people = mongo.collection("people");
            people.createIndex(new Document("name", 1), TestIndexes.unique());
            people.insertMany(List.of(person(1, "A. Secret"), person(2, "other")));
            assertThatThrownBy(() ->
                            people.findOneAndUpdate(
                                    eq("_id", 2),
                                    new Document("$set", new Document("name", "A. Secret"))))
                    .hasMessageContaining("E11000");
        }
    }

    private static Document person(int id, String name) {
        return new Document("_id", id).append("name", name);
    }

    @Test
    void saysInOneSentenceWhyItCannotStart() throws Exception {
        try (EmbeddedMongo other = EmbeddedMongo.start(directory, 0)) {
            assertThatItEndsWith(start("0"), "maybe another server uses them");
            assertThatItEndsWith(start("many"), "The port (many) is not a whole number");
            assertThat(other.port()).isPositive();
        }
    }

    private static void assertThatItEndsWith(Process process, String sentence) throws Exception {
        try (BufferedReader errors = process.errorReader()) {
            assertThat(errors.readAllLines())
                    .singleElement()
                    .asString()
                    .startsWith("embedded MongoDB could not start: ")
                    .contains(sentence);
        }
        assertThat(exitCode(process)).isEqualTo(COULD_NOT_START);
    }

    private Process start(String port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedMongoApplication.class.getName(),
                        directory.toString(),
                        port)
                .start();
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
