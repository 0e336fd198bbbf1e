package nl.kapitaalbrug.applicant.request.adapter.web;

import java.util.List;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Finding;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Rights;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns outcomes into answers, and the caller into an owner. */
@Component
final class Answers {

    private final ReadFinancingRequests reading;

    Answers(ReadFinancingRequests reading) {
        this.reading = reading;
    }

    static ApplicantId owner(CurrentUser user) {
        return ApplicantId.of(user.subject());
    }

    static OwnRequest own(CurrentUser user, String id) {
        return new OwnRequest(id(id), owner(user));
    }

    /** An id that none of ours could be names nothing. */
    static FinancingRequestId id(String id) {
        try {
            return FinancingRequestId.of(id);
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }

    ResponseEntity<RequestResponse> answer(CurrentUser user, FinancingRequest request) {
        return ResponseEntity.ok().eTag(tag(request)).body(body(user, request));
    }

    /** As much of it as the caller may see. */
    RequestResponse body(CurrentUser user, FinancingRequest request) {
        Rights rights = request.rightsOf(owner(user)).orElseThrow(ProblemException::notFound);
        return RequestResponse.of(request, rights, reading.today());
    }

    static String tag(FinancingRequest request) {
        return new EntityTag(request.version()).header();
    }

    ResponseEntity<RequestResponse> answer(CurrentUser user, ChangeOutcome outcome) {
        return answer(user, changed(outcome));
    }

    /**
     * The request as it was changed.
     *
     * @throws ProblemException when it was not, with the reason
     */
    static FinancingRequest changed(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Changed(FinancingRequest request) -> request;
            case ChangeOutcome.NotEntitled() -> throw ProblemException.forbidden();
            case ChangeOutcome.Unknown() -> throw ProblemException.notFound();
            case ChangeOutcome.Stale() -> throw ProblemException.preconditionFailed();
            case ChangeOutcome.NotAllowed(RequestStatus status) ->
                    throw ProblemException.conflict(
                            switch (status) {
                                case DRAFT -> "request-is-draft";
                                case SUBMITTED -> "request-is-submitted";
                                case REVISING -> "request-is-revised";
                                case WITHDRAWN -> "request-is-withdrawn";
                            });
            case ChangeOutcome.Refused(List<Finding> findings) ->
                    throw ProblemException.unprocessable(
                            "request-incomplete",
                            findings.stream()
                                    .map(f -> new FieldError(f.pointer(), f.code(), f.arguments()))
                                    .toList());
            case ChangeOutcome.TooManyConsents() ->
                    throw ProblemException.conflict("too-many-consents");
            case ChangeOutcome.TooManyParticipants() ->
                    throw ProblemException.conflict("too-many-participants");
            case ChangeOutcome.TooManyRevisions() ->
                    throw ProblemException.conflict("too-many-revisions");
            case ChangeOutcome.ReasonMissing() ->
                    throw ProblemException.validation(
                            "/correctionReason", "CORRECTION_REASON_MISSING");
            case ChangeOutcome.TestNumberRefused() ->
                    throw ProblemException.validation("/kvkNumber", "TEST_NUMBER");
        };
    }
}
