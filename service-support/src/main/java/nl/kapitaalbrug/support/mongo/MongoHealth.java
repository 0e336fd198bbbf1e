package nl.kapitaalbrug.support.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when the database answers a ping; no details are shown. */
public final class MongoHealth implements HealthIndicator {

    private static final BsonDocument PING = new BsonDocument("ping", new BsonInt32(1));

    private final MongoDatabase database;

    /** For that database. */
    public MongoHealth(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            database.runCommand(PING);
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down().build();
        }
    }
}
