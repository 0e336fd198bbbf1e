package nl.kapitaalbrug.assessment.review.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is stored.
 *
 * @param id {@code review}, request, revision and number, with dots between them
 * @param schemaVersion version of this form
 * @param version rising with each change
 * @param requestId the request
 * @param revision its revision
 * @param number number of the passport within the revision
 * @param state how far it is
 * @param underWay whether people still work on it: the queue
 * @param attention why people look
 * @param openedAt when it began
 * @param dueOn the day by which it is decided, as ISO 8601
 * @param contest what the applicant says against the outcome
 * @param contestAttempt the call with which the applicant said it
 * @param first who looks first
 * @param proposal what that person would decide
 * @param second who checks that
 * @param objections proposals that were sent back
 * @param excluded who may not look at it
 * @param decision what was decided
 * @param reminded of what was reminded last
 * @param outbox what is still to be sent and recorded
 */
public record ReviewDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        String requestId,
        Integer revision,
        Integer number,
        String state,
        Boolean underWay,
        List<String> attention,
        Instant openedAt,
        String dueOn,
        @Nullable ContestDocument contest,
        @Nullable Attempt contestAttempt,
        @Nullable AssessorDocument first,
        @Nullable ProposalDocument proposal,
        @Nullable AssessorDocument second,
        List<ObjectionDocument> objections,
        List<String> excluded,
        @Nullable DecisionDocument decision,
        @Nullable String reminded,
        OutboxDocument outbox) {

    /** What an applicant says against an outcome. */
    public record ContestDocument(String by, String reasons, List<String> documents, Instant at) {}

    /** Who looks. */
    public record AssessorDocument(String person, String name) {}

    /** What a person makes of an assessment. */
    public record VerdictDocument(
            String kind,
            @Nullable String rating,
            @Nullable Integer supported,
            String explanation) {}

    /** What is proposed. */
    public record ProposalDocument(VerdictDocument verdict, Instant at) {}

    /** A proposal that was sent back. */
    public record ObjectionDocument(
            AssessorDocument by, String remark, VerdictDocument verdict, Instant at) {}

    /** What was decided. */
    public record DecisionDocument(
            VerdictDocument verdict, String decidedBy, String approvedBy, Instant decidedAt) {}
}
