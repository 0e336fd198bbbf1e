package nl.kapitaalbrug.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoForTestsIT {

    @Test
    void answersTheMongoDbJavaDriver() {
        try (MongoClient client = MongoClients.create(MongoForTests.uri())) {
            MongoCollection<Document> notes =
                    client.getDatabase(MongoForTests.freshDatabaseName("tests"))
                            .getCollection("notes");

            notes.insertOne(new Document("_id", 1).append("text", "kept"));

            assertThat(notes.find())
                    .extracting(note -> note.getString("text"))
                    .containsExactly("kept");
        }
    }

    @Test
    void givesOneServerPerJvm() {
        assertThat(MongoForTests.uri()).isEqualTo(MongoForTests.uri());
    }

    @Test
    void givesAnotherDatabaseNameEachTime() {
        assertThat(MongoForTests.freshDatabaseName("tests"))
                .startsWith("tests_")
                .isNotEqualTo(MongoForTests.freshDatabaseName("tests"));
    }

    @Test
    void refusesAPrefixThatIsNoDatabaseName() {
        assertThatThrownBy(() -> MongoForTests.freshDatabaseName("a.b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.b");
    }
}
