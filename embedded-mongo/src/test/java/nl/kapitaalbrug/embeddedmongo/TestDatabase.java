package nl.kapitaalbrug.embeddedmongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A database of its own for one test class, on the server under test or on a given one. */
final class TestDatabase implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final MongoClient client;
    private final MongoDatabase database;

    private TestDatabase(String uri, String name) {
        this.client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(uri))
                                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                                .applyToClusterSettings(cluster ->
                                        cluster.serverSelectionTimeout(
                                                PATIENCE_SECONDS, TimeUnit.SECONDS))
                                .build());
        this.database = client.getDatabase(name);
    }

    /** A new one on the server that all conformance tests run against. */
    static TestDatabase fresh() {
        return new TestDatabase(
                MongoForTests.uri(), MongoForTests.freshDatabaseName("conformance"));
    }

    static TestDatabase on(String uri, String name) {
        return new TestDatabase(uri, name);
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    MongoDatabase database() {
        return database;
    }

    MongoClient client() {
        return client;
    }

    void drop() {
        database.drop();
    }

    @Override
    public void close() {
        client.close();
    }
}
