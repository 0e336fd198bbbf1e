package nl.kapitaalbrug.support.mongo;

import com.mongodb.ConnectionString;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param uri connection string; credentials come from the environment
 * @param database the service's own database
 * @param connectTimeout how long making a connection may take
 * @param selectionTimeout how long a call waits for a server to be there
 * @param readTimeout how long the server may take to answer
 */
@ConfigurationProperties("kapitaalbrug.mongo")
public record MongoProperties(
        String uri,
        String database,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration selectionTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    public MongoProperties {
        if (uri == null || uri.isBlank()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.mongo.uri is missing: set it to a mongodb:// address");
        }
        if (database == null || !database.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.mongo.database is not 1 to 60 letters, digits, - or _");
        }
        new ConnectionString(uri);
    }

    @Override
    public String toString() {
        return "MongoProperties[database=" + database + "]";
    }
}
