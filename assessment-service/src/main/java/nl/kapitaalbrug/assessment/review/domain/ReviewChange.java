package nl.kapitaalbrug.assessment.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.jspecify.annotations.Nullable;

/** One step from a review to the next version of it. */
final class ReviewChange {

    private final PassportId id;
    private final long version;
    private final Instant openedAt;
    private final Set<Attention> attention = EnumSet.noneOf(Attention.class);
    private final List<Objection> objections = new ArrayList<>();
    private final Set<ApplicantId> excluded = new HashSet<>();
    private ReviewState state = ReviewState.OPEN;
    private LocalDate dueOn;
    private @Nullable Contest contest;
    private @Nullable Assessor first;
    private @Nullable Proposal proposal;
    private @Nullable Assessor second;
    private @Nullable ReviewDecision decision;
    private @Nullable Reminder reminded;

    /** A new review. */
    ReviewChange(PassportId id, Instant now) {
        this.id = id;
        this.version = 1;
        this.openedAt = now;
        this.dueOn = ReviewTerms.due(now, ReviewTerms.REVIEW);
    }

    /** The next version of a review. */
    ReviewChange(Review before) {
        id = before.id();
        version = before.version() + 1;
        openedAt = before.openedAt();
        attention.addAll(before.attention());
        objections.addAll(before.objections());
        excluded.addAll(before.excluded());
        state = before.state();
        dueOn = before.dueOn();
        contest = before.contest();
        first = before.first();
        proposal = before.proposal();
        second = before.second();
        decision = before.decision();
        reminded = before.reminded();
    }

    ReviewChange because(Set<Attention> why) {
        attention.addAll(why);
        return this;
    }

    /** An applicant who does not agree gets an answer within a term of its own. */
    ReviewChange contest(Contest objected) {
        contest = objected;
        dueOn = ReviewTerms.due(objected.at(), ReviewTerms.CONTEST);
        reminded = null;
        return because(Set.of(Attention.CONTESTED));
    }

    ReviewChange exclude(Set<ApplicantId> people) {
        excluded.addAll(people);
        return this;
    }

    ReviewChange state(ReviewState next) {
        state = next;
        return this;
    }

    ReviewChange first(@Nullable Assessor assessor) {
        first = assessor;
        return this;
    }

    ReviewChange second(@Nullable Assessor assessor) {
        second = assessor;
        return this;
    }

    ReviewChange proposal(@Nullable Proposal made) {
        proposal = made;
        return this;
    }

    ReviewChange object(Objection objection) {
        objections.add(objection);
        return this;
    }

    ReviewChange decision(ReviewDecision made) {
        decision = made;
        return this;
    }

    ReviewChange reminded(Reminder of) {
        reminded = of;
        return this;
    }

    ReviewChange forget() {
        contest = null;
        proposal = null;
        decision = null;
        objections.clear();
        excluded.clear();
        first = null;
        second = null;
        state = ReviewState.CLOSED;
        return this;
    }

    Review review() {
        return new Review(
                id,
                version,
                state,
                attention,
                openedAt,
                dueOn,
                contest,
                first,
                proposal,
                second,
                objections,
                excluded,
                decision,
                reminded);
    }
}
