package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * The {@code $match} that an aggregation starts with, for the collection that it reads: so that an
 * index answers it. Without this the library reads every document first, also for the driver's
 * {@code countDocuments}.
 */
final class LeadingMatch {

    static final ScopedValue<LeadingMatch> CURRENT = ScopedValue.newInstance();

    private final String collection;
    private final Document match;
    private boolean taken;

    private LeadingMatch(String collection, Document match) {
        this.collection = collection;
        this.match = match;
    }

    static LeadingMatch of(String collection, Document command) {
        if (command.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getFirst() instanceof Document first
                && first.get("$match") instanceof Document match) {
            return new LeadingMatch(collection, match);
        }
        return new LeadingMatch(collection, new Document());
    }

    /** The filter for the first reading of the collection; later readings have their own. */
    Optional<Document> take(String name) {
        if (taken || !name.equals(collection)) {
            return Optional.empty();
        }
        taken = true;
        return Optional.of(match);
    }
}
