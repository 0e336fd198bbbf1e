package nl.kapitaalbrug.support.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** The settings of the driver; a connection string cannot weaken them. */
public final class MongoSettings {

    /** Acknowledged once a majority has the write in its journal. */
    public static final WriteConcern WRITES = WriteConcern.MAJORITY.withJournal(true);

    /** Only what a majority has: never read what may be rolled back. */
    public static final ReadConcern READS = ReadConcern.MAJORITY;

    private MongoSettings() {}

    /** The settings for that database. */
    public static MongoClientSettings of(MongoProperties properties, String applicationName) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(properties.uri()))
                .applicationName(applicationName)
                .writeConcern(WRITES)
                .readConcern(READS)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .retryReads(true)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(
                                properties.selectionTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(
                                        (int) properties.connectTimeout().toMillis(),
                                        TimeUnit.MILLISECONDS)
                                .readTimeout(
                                        (int) properties.readTimeout().toMillis(),
                                        TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool ->
                        pool.maxWaitTime(
                                properties.selectionTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .build();
    }

    /**
     * Checks that a database is used with these settings.
     *
     * @throws IllegalStateException when it is not
     */
    public static void assertSafe(MongoDatabase database) {
        if (!WRITES.equals(database.getWriteConcern())) {
            throw new IllegalStateException(
                    "Writes to the database (%s) are not acknowledged by a majority's journal: %s"
                            .formatted(database.getName(), database.getWriteConcern()));
        }
        if (!READS.equals(database.getReadConcern())
                || !ReadPreference.primary().equals(database.getReadPreference())) {
            throw new IllegalStateException(
                    "Reads from the database (%s) are not majority reads from the primary"
                            .formatted(database.getName()));
        }
    }
}
