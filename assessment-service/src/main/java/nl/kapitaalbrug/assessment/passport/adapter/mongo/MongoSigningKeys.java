package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.passport.application.SigningKeyStore;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.springframework.stereotype.Repository;

/** One document for each key, made and retired with its record inside. */
@Repository
final class MongoSigningKeys implements SigningKeyStore {

    static final String COLLECTION = "signingKeys";

    private static final int SCHEMA_VERSION = 1;

    private final MongoCollection<SigningKeyDocument> keys;
    private final Outbox outbox;
    private final MessageRelay relay;

    /** With the database and what moves the records. */
    MongoSigningKeys(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.keys = database.getCollection(COLLECTION, SigningKeyDocument.class);
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public Optional<StoredKey> find(String id) {
        return Optional.ofNullable(keys.find(Filters.eq("_id", id)).first())
                .map(MongoSigningKeys::read);
    }

    @Override
    public List<StoredKey> all() {
        return keys.find()
                .sort(Sorts.descending("madeAt"))
                .map(MongoSigningKeys::read)
                .into(new ArrayList<>());
    }

    @Override
    public boolean add(StoredKey key) {
        OutboxChange change = outbox.start(key.id()).record(event("MAKE_SIGNING_KEY"));
        boolean added =
                Inserts.add(
                        keys,
                        new SigningKeyDocument(
                                key.id(),
                                SCHEMA_VERSION,
                                1L,
                                key.madeAt(),
                                key.publicKey(),
                                key.secret(),
                                change.document()));
        if (!added) {
            return false;
        }
        relay.nudge(COLLECTION, key.id());
        return true;
    }

    @Override
    public void retireAllBut(String id) {
        List<SigningKeyDocument> old =
                keys.find(Filters.and(Filters.ne("_id", id), Filters.ne("secret", null)))
                        .into(new ArrayList<>());
        for (SigningKeyDocument one : old) {
            OutboxChange change =
                    outbox.after(one.id(), one.outbox()).record(event("RETIRE_SIGNING_KEY"));
            keys.updateOne(
                    Filters.and(Filters.eq("_id", one.id()), Filters.eq("version", one.version())),
                    Updates.combine(
                            Updates.unset("secret"), Updates.inc("version", 1L), change.update()));
            relay.nudge(COLLECTION, one.id());
        }
    }

    private static StoredKey read(SigningKeyDocument document) {
        return new StoredKey(
                document.id(), document.madeAt(), document.publicKey(), document.secret());
    }

    private static AuditEvent event(String action) {
        return AuditEvent.done(action, "assessment-service", "rotation");
    }
}
