package nl.kapitaalbrug.applicant.synthetic.domain;

import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** A need of a firm that does not exist, as others are told of it. */
public sealed interface SyntheticNeed {

    /** Its name for good. */
    FinancingRequestId id();

    /** What was drawn by the published shares. */
    Profile profile();

    /**
     * It ended before anything was submitted.
     *
     * @param profile what was drawn
     * @param message what is told
     */
    record Stated(Profile profile, NeedStated message) implements SyntheticNeed {

        @Override
        public FinancingRequestId id() {
            return message.requestId();
        }
    }

    /**
     * It was submitted.
     *
     * @param profile what was drawn
     * @param message what is told to have it assessed
     * @param publication that financiers may see it; {@code null} when they may not
     */
    record Submitted(
            Profile profile, RequestSubmitted message, @Nullable PublicationChosen publication)
            implements SyntheticNeed {

        @Override
        public FinancingRequestId id() {
            return message.request().id();
        }
    }
}
