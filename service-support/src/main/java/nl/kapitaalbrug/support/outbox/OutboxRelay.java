package nl.kapitaalbrug.support.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.kapitaalbrug.support.audit.AuditEntry;
import nl.kapitaalbrug.support.audit.AuditTrail;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.outbox.OutboxStore.Claimed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on one aggregate at a time: takes its lease, moves its audit entries, delivers its messages
 * in order, and ends or waits. Safe to run in many copies: only the holder of the lease delivers,
 * and a holder that was too slow can change nothing any more.
 */
final class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int MAX_ROUNDS = 100;

    private final Map<String, OutboxStore> stores = new HashMap<>();
    private final Sender sender;
    private final AuditTrail audit;
    private final SentMessages archive;
    private final OutboxProperties properties;
    private final BackOff backOff;
    private final Clock clock;

    OutboxRelay(
            RelayStorage storage,
            Sender sender,
            OutboxProperties properties,
            RandomGenerator random) {
        this.sender = sender;
        this.audit = new AuditTrail(storage.database());
        this.archive = new SentMessages(storage.database(), storage.clock());
        this.properties = properties;
        this.backOff = new BackOff(properties.firstDelay(), properties.maxDelay(), random);
        this.clock = storage.clock();
        for (OutboxCollection collection : storage.collections()) {
            stores.put(
                    collection.name(),
                    new OutboxStore(storage.database(), collection.name(), storage.clock()));
        }
    }

    /** The collections that are looked after. */
    Set<String> collections() {
        return stores.keySet();
    }

    /** Ids of aggregates of that collection that can be worked on now. */
    List<String> due(String collection, int limit) {
        return store(collection).due(limit);
    }

    /** Lets a parked aggregate go on. */
    boolean release(String collection, String id) {
        return store(collection).release(id);
    }

    /** Empties the copies of what an aggregate sent. */
    void forget(String aggregateId) {
        archive.forget(aggregateId);
    }

    /** Tells the metrics how much waits, and how long. */
    void measure() {
        long open = 0;
        Instant oldest = clock.instant();
        for (OutboxStore store : stores.values()) {
            open += store.countOpen();
            for (OutboxDocument outbox : store.open(properties.parallel() * 8)) {
                Instant first =
                        outbox.messages().stream()
                                .map(PendingMessage::createdAt)
                                .min(Comparator.naturalOrder())
                                .orElse(oldest);
                oldest = first.isBefore(oldest) ? first : oldest;
            }
        }
        sender.metrics().waiting(open, Duration.between(oldest, clock.instant()));
    }

    /**
     * Works on one aggregate.
     *
     * @return whether it was this relay's to work on
     */
    boolean relay(String collection, String id) {
        OutboxStore store = store(collection);
        Optional<Claimed> claimed = store.claim(id, properties.lease());
        if (claimed.isEmpty()) {
            return false;
        }
        for (int round = 0; round < MAX_ROUNDS && claimed.isPresent(); round++) {
            Claimed current = claimed.get();
            if (!moveAudits(store, current) || !deliverAll(store, current)) {
                return true;
            }
            if (store.close(current)) {
                return true;
            }
            claimed = store.renew(current, properties.lease());
        }
        return true;
    }

    private OutboxStore store(String collection) {
        OutboxStore store = stores.get(collection);
        if (store == null) {
            throw new IllegalArgumentException(
                    "No bean of type OutboxCollection names the collection (%s)"
                            .formatted(collection));
        }
        return store;
    }

    private boolean moveAudits(OutboxStore store, Claimed claimed) {
        List<AuditEntry> entries = claimed.outbox().audits();
        if (entries.isEmpty()) {
            return true;
        }
        entries.forEach(audit::keep);
        return store.removeAudits(claimed, entries.getLast().number());
    }

    /** Whether all was delivered or parked, so that the work can end. */
    private boolean deliverAll(OutboxStore store, Claimed claimed) {
        Set<String> blocked = new HashSet<>(claimed.outbox().parked());
        Instant leaseUntil = claimed.outbox().leaseUntil();
        boolean waiting = false;
        for (PendingMessage message : claimed.outbox().messages()) {
            if (blocked.contains(message.destination())) {
                continue;
            }
            leaseUntil = renewed(store, claimed, leaseUntil);
            if (leaseUntil == null) {
                return false;
            }
            switch (sender.send(message)) {
                case Delivery.Accepted() -> {
                    archive.keep(claimed.id(), message);
                    if (!store.removeMessage(claimed, message)) {
                        return lost(claimed);
                    }
                }
                case Delivery.Refused(int status) -> {
                    park(store, claimed, message, status);
                    blocked.add(message.destination());
                }
                case Delivery.Unavailable(String reason) -> {
                    LOG.debug("A message ({}) waits: {}", message.messageId(), reason);
                    blocked.add(message.destination());
                    waiting = true;
                }
            }
        }
        if (waiting) {
            int attempts = claimed.outbox().attempts() + 1;
            store.retryAt(claimed, attempts, clock.instant().plus(backOff.after(attempts)));
        }
        return !waiting;
    }

    /** Prolongs the lease when it would not outlive a delivery; {@code null} when it was lost. */
    private @Nullable Instant renewed(OutboxStore store, Claimed claimed, Instant leaseUntil) {
        Instant now = clock.instant();
        if (!now.plus(OutboxProperties.LONGEST_DELIVERY).isAfter(leaseUntil)) {
            return leaseUntil;
        }
        if (store.renew(claimed, properties.lease()).isEmpty()) {
            lost(claimed);
            return null;
        }
        return now.plus(properties.lease());
    }

    private static boolean lost(Claimed claimed) {
        LOG.warn("The lease of an outbox ({}) was lost to another relay", claimed.id());
        return false;
    }

    private static void park(
            OutboxStore store, Claimed claimed, PendingMessage message, int status) {
        store.park(claimed, message.destination());
        LOG.atError()
                .addKeyValue(LogKeys.MESSAGE_ID, message.messageId())
                .addKeyValue(LogKeys.MESSAGE_TYPE, message.type())
                .addKeyValue(LogKeys.DESTINATION, message.destination())
                .addKeyValue(LogKeys.STATUS, status)
                .log("A message was refused for good; its aggregate is parked until released");
    }
}
