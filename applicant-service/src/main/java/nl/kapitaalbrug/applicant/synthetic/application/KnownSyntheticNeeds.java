package nl.kapitaalbrug.applicant.synthetic.application;

import nl.kapitaalbrug.contracts.message.RequestMatched;

/** Knows synthetic needs again when others tell of them. */
public final class KnownSyntheticNeeds {

    private final SyntheticStore store;

    /** With where they lie. */
    public KnownSyntheticNeeds(SyntheticStore store) {
        this.store = store;
    }

    /** Notes a match; false when the request is no synthetic need. */
    public boolean note(RequestMatched message) {
        return store.matched(message.requestId(), message.matchedAt());
    }
}
