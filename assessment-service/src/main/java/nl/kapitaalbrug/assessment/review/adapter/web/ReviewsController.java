package nl.kapitaalbrug.assessment.review.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Dossier;
import nl.kapitaalbrug.assessment.review.application.ReadReviews;
import nl.kapitaalbrug.assessment.review.application.Reviews;
import nl.kapitaalbrug.assessment.review.application.StepOutcome;
import nl.kapitaalbrug.assessment.review.application.WorkOnReviews;
import nl.kapitaalbrug.assessment.review.application.WorkOnReviews.Read;
import nl.kapitaalbrug.assessment.review.domain.Assessor;
import nl.kapitaalbrug.assessment.review.domain.RefusedException;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewRefusal;
import nl.kapitaalbrug.assessment.review.domain.ReviewTerms;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reviews of assessments, for the people who make them. */
@RestController
@RequestMapping("/v1/reviews")
@Tag(name = "Reviews")
class ReviewsController {

    private static final int MAX_PAGE = 100_000;
    private static final int MAX_PAGE_SIZE = 100;

    private final ReadReviews reading;
    private final WorkOnReviews working;
    private final Clock clock;

    ReviewsController(ReadReviews reading, WorkOnReviews working, Clock clock) {
        this.reading = reading;
        this.working = working;
        this.clock = clock;
    }

    /**
     * Who takes a review.
     *
     * @param name under which you decide; the applicant sees it
     * @param noInterest you declare that you have no interest in the request
     */
    record AssignmentBody(@Nullable String name, @Nullable Boolean noInterest) {}

    /** Agrees; has no parts. */
    record ApprovalBody() {}

    /**
     * Why a proposal goes back.
     *
     * @param remark 20 to 2,000 characters, for your colleague
     */
    record ObjectionBody(@Nullable String remark) {}

    @GetMapping
    @Operation(
            summary = "Read a page of the reviews under way, what is due first on top",
            description = "Or of those that are decided, the newest on top.")
    ReviewListResponse list(
            CurrentUser user,
            @Parameter(description = "whether those that are decided instead")
                    @RequestParam(defaultValue = "false")
                    boolean decided,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int pageSize) {
        Violations violations = new Violations();
        violations.at("/query/page").between(page, 1, MAX_PAGE);
        violations.at("/query/pageSize").between(pageSize, 1, MAX_PAGE_SIZE);
        violations.throwIfAny();
        Reviews.Page found =
                decided ? reading.decided(page, pageSize) : reading.underWay(page, pageSize);
        return ReviewListResponse.of(found, reader(user), page, pageSize);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read a review",
            description = "What it is about is only told to who looks at it.")
    ResponseEntity<ReviewResponse> read(CurrentUser user, @PathVariable String id) {
        return reading.find(reviewId(id), person(user))
                .map(shown -> answer(user, shown))
                .orElseThrow(ProblemException::notFound);
    }

    @PutMapping("/{id}/assignment")
    @Operation(
            summary = "Take a review: as the first to look, or as the second once one is proposed",
            description =
                    "409 conflict-of-interest for the owner, advisers and colleagues of the"
                            + " request, for who works for a financier, and for who decided about"
                            + " the request before; same-person for who proposed the decision.")
    ResponseEntity<ReviewResponse> take(
            CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody AssignmentBody body) {
        Violations violations = new Violations();
        String name = Words.name(body.name(), violations.at("/name"));
        violations
                .at("/noInterest")
                .require(Boolean.TRUE.equals(body.noInterest()), "INTEREST_NOT_DENIED");
        violations.throwIfAny();
        Assessor assessor = new Assessor(person(user), Objects.requireNonNull(name));
        return answer(user, working.take(read(id, tag), assessor, user.has(Role.FINANCIER)));
    }

    @DeleteMapping("/{id}/assignment")
    @Operation(
            summary = "Give a review back",
            description = "With an interest in the request you never get it again.")
    ResponseEntity<ReviewResponse> giveBack(
            CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @Parameter(description = "whether you have an interest in the request")
                    @RequestParam(defaultValue = "false")
                    boolean interest) {
        return answer(user, working.giveBack(read(id, tag), person(user), interest));
    }

    @PutMapping("/{id}/proposal")
    @Operation(summary = "Propose a decision; a second person has to agree")
    ResponseEntity<ReviewResponse> propose(
            CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody ProposalBody body) {
        Dossier dossier =
                reading.find(reviewId(id), person(user))
                        .map(shown -> Optional.ofNullable(shown.dossier()))
                        .orElseThrow(ProblemException::notFound)
                        .orElseThrow(() -> new RefusedException(ReviewRefusal.NOT_YOURS));
        return answer(
                user,
                working.propose(
                        read(id, tag),
                        person(user),
                        body.toVerdict(dossier.outcome().assessment())));
    }

    @PutMapping("/{id}/approval")
    @Operation(
            summary = "Agree with the proposal of somebody else: that decides",
            description = "The next passport of the revision is then issued.")
    ResponseEntity<ReviewResponse> approve(
            CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody ApprovalBody body) {
        return answer(user, working.approve(read(id, tag), person(user)));
    }

    @PutMapping("/{id}/objection")
    @Operation(summary = "Send the proposal of somebody else back")
    ResponseEntity<ReviewResponse> sendBack(
            CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody ObjectionBody body) {
        Violations violations = new Violations();
        String remark = Words.reasons(body.remark(), violations.at("/remark"));
        violations.throwIfAny();
        return answer(
                user,
                working.sendBack(read(id, tag), person(user), Objects.requireNonNull(remark)));
    }

    private ResponseEntity<ReviewResponse> answer(CurrentUser user, StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Done(Review review) ->
                    answer(user, reading.shown(review, person(user)));
            case StepOutcome.Unknown() -> throw ProblemException.notFound();
            case StepOutcome.Stale() -> throw ProblemException.preconditionFailed();
        };
    }

    private ResponseEntity<ReviewResponse> answer(CurrentUser user, ReadReviews.Shown shown) {
        return ResponseEntity.ok()
                .eTag(new EntityTag(shown.review().version()).header())
                .body(ReviewResponse.of(shown, reader(user)));
    }

    private ReviewReader reader(CurrentUser user) {
        return new ReviewReader(person(user), ReviewTerms.day(clock.instant()));
    }

    private static Read read(String id, EntityTag tag) {
        return new Read(reviewId(id), tag.version());
    }

    private static ApplicantId person(CurrentUser user) {
        return ApplicantId.of(user.subject());
    }

    private static PassportId reviewId(String text) {
        return PassportId.parse(text).orElseThrow(ProblemException::notFound);
    }
}
