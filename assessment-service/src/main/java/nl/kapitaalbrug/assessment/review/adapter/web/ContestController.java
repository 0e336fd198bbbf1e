package nl.kapitaalbrug.assessment.review.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kapitaalbrug.assessment.review.adapter.web.ReviewResponse.ContestPart;
import nl.kapitaalbrug.assessment.review.application.ContestOutcome;
import nl.kapitaalbrug.assessment.review.application.ReadReviews;
import nl.kapitaalbrug.assessment.review.application.ReadReviews.OfRequest;
import nl.kapitaalbrug.assessment.review.application.StepOutcome;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewState;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant may know of reviews, and how to contest an outcome. */
@RestController
@RequestMapping("/v1/financing-requests/{requestId}")
@Tag(name = "Reviews")
class ContestController {

    private static final int MAX_DOCUMENTS = 50;
    private static final String DOCUMENT_ID = "[A-Za-z0-9-]{1,64}";

    private final ReadReviews reading;
    private final ContestOutcome contesting;

    ContestController(ReadReviews reading, ContestOutcome contesting) {
        this.reading = reading;
        this.contesting = contesting;
    }

    /**
     * Why an applicant does not agree.
     *
     * @param revision revision of the outcome that is contested
     * @param number its number within the revision
     * @param reasons 20 to 2,000 characters
     * @param documents ids of your documents that show it, at most 50; may be left out
     */
    record ContestBody(
            @Nullable Integer revision,
            @Nullable Integer number,
            @Nullable String reasons,
            @Nullable List<String> documents) {}

    /** The outcome that can be contested now. */
    record Contestable(int revision, int number) {

        private static @Nullable Contestable of(@Nullable PassportId id) {
            return id == null ? null : new Contestable(id.revision(), id.number());
        }
    }

    /** One review as the applicant sees it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnReview(
            String id,
            int revision,
            int number,
            ReviewState state,
            List<Attention> attention,
            Instant openedAt,
            LocalDate dueOn,
            @Nullable ContestPart contest,
            @Nullable ReviewDecision decision) {

        private static OwnReview of(Review review) {
            return new OwnReview(
                    review.id().toString(),
                    review.id().revision(),
                    review.id().number(),
                    review.state(),
                    review.attention().stream().sorted().toList(),
                    review.openedAt(),
                    review.dueOn(),
                    ContestPart.of(review.contest()),
                    review.decision());
        }
    }

    /**
     * The reviews of a request, newest first.
     *
     * @param contestable what can be contested now; left out when nothing can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnReviewList(List<OwnReview> items, @Nullable Contestable contestable) {}

    @GetMapping("/reviews")
    @Operation(
            summary = "The reviews of the outcomes of a request, newest first",
            description =
                    "For its owner, advisers and colleagues. Not found means: unknown, none of your"
                            + " business, or not assessed yet.")
    OwnReviewList list(CurrentUser user, @PathVariable String requestId) {
        OfRequest found =
                reading.of(requestId(requestId), ApplicantId.of(user.subject()))
                        .orElseThrow(ProblemException::notFound);
        return new OwnReviewList(
                found.reviews().stream().map(OwnReview::of).toList(),
                Contestable.of(found.contestable()));
    }

    @PostMapping("/contests")
    @Operation(
            summary = "Contest the newest outcome of your own request",
            description =
                    "People who did not decide about the request before look at it again within"
                            + " ten working days. Both outcomes are kept.")
    ResponseEntity<OwnReview> contest(
            CurrentUser user,
            @PathVariable String requestId,
            IdempotencyKey key,
            @RequestBody ContestBody body) {
        Violations violations = new Violations();
        Integer revision = violations.at("/revision").required(body.revision());
        Integer number = violations.at("/number").required(body.number());
        String reasons = Words.reasons(body.reasons(), violations.at("/reasons"));
        List<String> documents = documents(body, violations);
        violations.throwIfAny();
        PassportId id =
                new PassportId(
                        requestId(requestId),
                        Objects.requireNonNull(revision),
                        Objects.requireNonNull(number));
        Attempt attempt = Attempt.of(user.subject(), "CONTEST-" + requestId, key, body);
        return answer(
                contesting.contest(
                        id,
                        ApplicantId.of(user.subject()),
                        Objects.requireNonNull(reasons),
                        documents,
                        attempt));
    }

    private static List<String> documents(ContestBody body, Violations violations) {
        List<String> documents = Optional.ofNullable(body.documents()).orElse(List.of());
        Violations.Part part = violations.at("/documents");
        part.require(documents.size() <= MAX_DOCUMENTS, "TOO_MANY_DOCUMENTS", MAX_DOCUMENTS);
        for (int i = 0; i < documents.size(); i++) {
            String id = documents.get(i);
            part.at(i).require(id != null && id.matches(DOCUMENT_ID), "MALFORMED");
        }
        return documents;
    }

    private static ResponseEntity<OwnReview> answer(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Done(Review review) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .location(URI.create("reviews"))
                            .body(OwnReview.of(review));
            case StepOutcome.Unknown() -> throw ProblemException.notFound();
            case StepOutcome.Stale() -> throw ProblemException.conflict("changed-meanwhile");
        };
    }

    private static FinancingRequestId requestId(String text) {
        try {
            return FinancingRequestId.of(text);
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
