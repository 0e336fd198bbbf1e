package nl.kapitaalbrug.applicant.request.application;

import java.time.Instant;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.outbox.OwnInbox;

/**
 * Something that a person should hear of a request. It is sent in the same update as the change
 * that it is about, to the part of this service that tells people.
 *
 * @param recipient subject of the person
 * @param kind what happened
 * @param requestId the request
 * @param reference its public name
 * @param at when it happened
 */
public record News(String recipient, Kind kind, String requestId, String reference, Instant at) {

    /** The type of the message, with its version. */
    public static final String TYPE = "nl.kapitaalbrug.applicant.news.v1";

    /** What happened. */
    public enum Kind {
        REQUEST_SUBMITTED,
        REQUEST_MATCHED,
        REQUEST_WITHDRAWN,
        /** People look at the outcome. */
        REVIEW_STARTED,
        /** They decided. */
        REVIEW_DECIDED,
        /** To an assessor: a review is due on the next working day. */
        REVIEW_DUE_SOON,
        /** To an assessor: a review was due. */
        REVIEW_LATE,
        /** A draft lies still: go on, or say why not. */
        DRAFT_LEFT,
        /** Somebody took an invitation of the owner up. */
        PARTICIPANT_JOINED,
        /** Somebody who took part left. */
        PARTICIPANT_LEFT,
        /** The owner ended what the recipient took part in. */
        PARTICIPATION_ENDED,
        /** A participant confirmed a part. */
        PART_CONFIRMED,
        /** A participant asks the owner to check the request and send it. */
        CHECK_ASKED
    }

    /** The message to the owner of a request that was just changed. */
    static Change.Outgoing toOwner(FinancingRequest request, Kind kind) {
        return to(request.owner(), request, kind);
    }

    /** The same, about something that is no change by a person. */
    static Change.Outgoing toOwner(FinancingRequest request, Kind kind, Instant at) {
        return outgoing(request.owner(), request, kind, at);
    }

    /** The message to somebody about a request that was just changed. */
    static Change.Outgoing to(ApplicantId person, FinancingRequest request, Kind kind) {
        return outgoing(person, request, kind, request.changedAt());
    }

    private static Change.Outgoing outgoing(
            ApplicantId person, FinancingRequest request, Kind kind, Instant at) {
        return new Change.Outgoing(
                TYPE,
                OwnInbox.DESTINATION,
                new News(
                        person.value(),
                        kind,
                        request.id().value(),
                        request.reference().value(),
                        at));
    }
}
