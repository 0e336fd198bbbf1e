package nl.kapitaalbrug.gateway.session;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.gateway.kept.KeptForms;
import nl.kapitaalbrug.gateway.login.SessionTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes sessions, tokens and kept forms that have ended; not every database does that by itself.
 */
@Component
public class ExpiredSessions {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredSessions.class);

    private final MongoDatabase database;
    private final SessionTokens tokens;
    private final KeptForms forms;
    private final Clock clock;

    ExpiredSessions(MongoDatabase database, SessionTokens tokens, KeptForms forms, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.forms = forms;
        this.clock = clock;
    }

    /** Runs every ten minutes; may run in several copies at a time. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void remove() {
        long sessions =
                database.getCollection(SessionConfiguration.COLLECTION)
                        .deleteMany(Filters.lt("expireAt", clock.instant()))
                        .getDeletedCount();
        long ended = tokens.removeEnded();
        long kept = forms.removeEnded();
        if (sessions + ended + kept > 0) {
            LOG.info(
                    "Removed {} ended sessions, {} token sets and {} kept forms",
                    sessions,
                    ended,
                    kept);
        }
    }
}
