package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import nl.kapitaalbrug.assessment.passport.application.RequestGone;
import nl.kapitaalbrug.assessment.passport.application.Withdrawals;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.inbox.LifecycleMark;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import nl.kapitaalbrug.support.outbox.OwnInbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** One document for each request that was taken back. */
@Repository
final class MongoWithdrawals implements Withdrawals {

    static final String COLLECTION = "withdrawals";

    private static final Logger LOG = LoggerFactory.getLogger(MongoWithdrawals.class);
    private static final int SCHEMA_VERSION = 1;
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final AuditEvent EVENT =
            AuditEvent.done("MARK_WITHDRAWN", "applicant-service", "message");

    private final MongoCollection<WithdrawalDocument> withdrawals;
    private final Outbox outbox;
    private final MessageRelay relay;

    MongoWithdrawals(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.withdrawals = database.getCollection(COLLECTION, WithdrawalDocument.class);
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public boolean allow(FinancingRequestId requestId, long lifecycle) {
        WithdrawalDocument found = find(requestId);
        return found == null || found.lifecycle().allows(lifecycle);
    }

    @Override
    public void mark(FinancingRequestId requestId, long lifecycle) {
        WithdrawalDocument found = find(requestId);
        if (found != null && found.lifecycle().number() >= lifecycle) {
            return;
        }
        LifecycleMark mark = new LifecycleMark(lifecycle, WITHDRAWN);
        boolean written = found == null ? insert(requestId, mark) : raise(found, mark);
        if (!written) {
            throw new IllegalStateException(
                    "The mark of request (%s) was changed meanwhile".formatted(requestId));
        }
        LOG.atInfo()
                .addKeyValue(LogKeys.AGGREGATE_ID, requestId)
                .log("A request was marked as withdrawn");
        relay.nudge(COLLECTION, requestId.value());
    }

    private @Nullable WithdrawalDocument find(FinancingRequestId requestId) {
        return withdrawals.find(Filters.eq("_id", requestId.value())).first();
    }

    private boolean insert(FinancingRequestId requestId, LifecycleMark mark) {
        String id = requestId.value();
        OutboxChange change =
                outbox.start(id)
                        .record(EVENT)
                        .send(RequestGone.TYPE, OwnInbox.DESTINATION, gone(requestId));
        return Inserts.add(
                withdrawals,
                new WithdrawalDocument(id, SCHEMA_VERSION, 1L, mark, change.document()));
    }

    private static RequestGone gone(FinancingRequestId requestId) {
        return new RequestGone(requestId, false);
    }

    private boolean raise(WithdrawalDocument found, LifecycleMark mark) {
        OutboxChange change =
                outbox.after(found.id(), found.outbox())
                        .record(EVENT)
                        .send(
                                RequestGone.TYPE,
                                OwnInbox.DESTINATION,
                                gone(FinancingRequestId.of(found.id())));
        return withdrawals
                        .updateOne(
                                Filters.and(
                                        Filters.eq("_id", found.id()),
                                        Filters.eq("version", found.version())),
                                Updates.combine(
                                        mark.raise("lifecycle"),
                                        Updates.inc("version", 1L),
                                        change.update()))
                        .getModifiedCount()
                == 1;
    }
}
