package nl.kapitaalbrug.assessment.review.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.review.domain.Assessor;
import nl.kapitaalbrug.assessment.review.domain.Contest;
import nl.kapitaalbrug.assessment.review.domain.RefusedException;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewRefusal;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.idempotency.Attempt;
import org.jspecify.annotations.Nullable;

/** An applicant does not agree with an outcome: other people look at it again (methods J). */
public final class ContestOutcome {

    private final Reviews reviews;
    private final ReadPassports passports;
    private final Clock clock;

    /** With the reviews, the passports and the time. */
    public ContestOutcome(Reviews reviews, ReadPassports passports, Clock clock) {
        this.reviews = reviews;
        this.passports = passports;
        this.clock = clock;
    }

    /**
     * Contests the newest outcome of a request.
     *
     * @param id of which passport
     * @param owner who contests; only the owner of the request can
     * @param reasons why, in the owner's words
     * @param documents ids of documents that show it
     * @param attempt the call; the same again changes nothing
     * @throws RefusedException when the outcome is not the newest one, was contested before, or is
     *     about to be decided
     */
    public StepOutcome contest(
            PassportId id,
            ApplicantId owner,
            String reasons,
            List<String> documents,
            Attempt attempt) {
        Optional<ReadPassports.Issued> issued =
                passports.issued(id).filter(found -> found.facts().owner().equals(owner));
        if (issued.isEmpty()) {
            return new StepOutcome.Unknown();
        }
        Optional<Attempt> earlier = reviews.contestOf(id).filter(attempt::sharesKeyWith);
        if (earlier.isPresent()) {
            attempt.requireSameBodyAs(earlier.get());
            return new StepOutcome.Done(reviews.find(id).orElseThrow());
        }
        if (!issued.get().current()) {
            throw new RefusedException(ReviewRefusal.OUTDATED);
        }
        return keep(
                id,
                new Contest(
                        owner, reasons, documents, clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                attempt);
    }

    private StepOutcome keep(PassportId id, Contest contest, Attempt attempt) {
        Review before = reviews.find(id).orElse(null);
        Review after =
                before == null
                        ? Review.contested(id, contest, deciders(id.requestId()))
                        : before.contest(contest);
        Reviews.Change change = new Reviews.Change(after, "CONTEST", contest.by().value(), attempt);
        boolean kept = before == null ? reviews.add(change) : reviews.replace(change);
        return kept ? new StepOutcome.Done(after) : new StepOutcome.Stale();
    }

    /** Who decided about the request before: another person answers. */
    private Set<ApplicantId> deciders(FinancingRequestId requestId) {
        return reviews.of(requestId).stream()
                .filter(review -> review.decision() != null)
                .flatMap(review -> Stream.of(review.first(), review.second()))
                .flatMap(ContestOutcome::person)
                .collect(Collectors.toSet());
    }

    private static Stream<ApplicantId> person(@Nullable Assessor assessor) {
        return Stream.ofNullable(assessor).map(Assessor::person);
    }
}
