package nl.kapitaalbrug.support.outbox;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;

/**
 * A collection whose documents carry an {@link OutboxDocument} as {@code outbox}; a bean of this
 * type lets the relay look after it.
 *
 * @param name the collection's name
 */
public record OutboxCollection(String name) {

    /** The index by which open outboxes are found. */
    CollectionIndexes indexes() {
        return CollectionIndexes.on(name).index("outboxOpen", "outbox.open", "outbox.retryAt");
    }
}
