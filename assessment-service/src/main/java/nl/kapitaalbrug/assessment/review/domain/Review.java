package nl.kapitaalbrug.assessment.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.jspecify.annotations.Nullable;

/**
 * The review of one passport by two people (methods J): the first looks and proposes, the second
 * agrees or sends it back. Every step gives a new review, one version further.
 *
 * @param id which passport
 * @param version rising with each change, from 1
 * @param state how far it is
 * @param attention why people look
 * @param openedAt when it began
 * @param dueOn the day by which it is decided
 * @param contest what the applicant says against the outcome; {@code null} when nothing
 * @param first who looks first; {@code null} while nobody does
 * @param proposal what that person would decide; {@code null} while nothing
 * @param second who checks that; {@code null} while nobody does
 * @param objections proposals that were sent back, oldest first
 * @param excluded who may not look at it
 * @param decision what was decided; {@code null} before that
 * @param reminded of what was reminded last; {@code null} when of nothing
 */
public record Review(
        PassportId id,
        long version,
        ReviewState state,
        Set<Attention> attention,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Contest contest,
        @Nullable Assessor first,
        @Nullable Proposal proposal,
        @Nullable Assessor second,
        List<Objection> objections,
        Set<ApplicantId> excluded,
        @Nullable ReviewDecision decision,
        @Nullable Reminder reminded) {

    public Review {
        attention = Set.copyOf(attention);
        objections = List.copyOf(objections);
        excluded = Set.copyOf(excluded);
    }

    /** A review that the rules ask for. */
    public static Review open(PassportId id, Set<Attention> attention, Instant now) {
        return new ReviewChange(id, now).because(attention).review();
    }

    /**
     * A review that an applicant asks for.
     *
     * @param excluded who decided about the request before
     */
    public static Review contested(PassportId id, Contest contest, Set<ApplicantId> excluded) {
        return new ReviewChange(id, contest.at())
                .because(Set.of(Attention.CONTESTED))
                .contest(contest)
                .exclude(excluded)
                .review();
    }

    /**
     * The same, contested while nobody proposed a decision yet.
     *
     * @throws RefusedException when it is further than that, or was contested before
     */
    public Review contest(Contest objected) {
        refuseIf(contest != null, ReviewRefusal.CONTESTED_ALREADY);
        refuseIf(state == ReviewState.CLOSED, ReviewRefusal.WITHDRAWN);
        refuseIf(state == ReviewState.DECIDED, ReviewRefusal.OUTDATED);
        refuseIf(state == ReviewState.PROPOSED, ReviewRefusal.NOT_NOW);
        return change().contest(objected).review();
    }

    /**
     * The same in the hands of an assessor: the first one, or the second one once something is
     * proposed.
     *
     * @throws RefusedException when that person may not, or another one is at it
     */
    public Review take(Assessor assessor) {
        refuseIf(excluded.contains(assessor.person()), ReviewRefusal.CONFLICT_OF_INTEREST);
        return switch (state) {
            case OPEN -> change().first(assessor).state(ReviewState.ASSIGNED).review();
            case ASSIGNED -> throw new RefusedException(ReviewRefusal.TAKEN);
            case PROPOSED -> {
                refuseIf(isFirst(assessor.person()), ReviewRefusal.SAME_PERSON);
                refuseIf(second != null, ReviewRefusal.TAKEN);
                yield change().second(assessor).review();
            }
            case DECIDED, CLOSED -> throw new RefusedException(ReviewRefusal.NOT_NOW);
        };
    }

    /**
     * The same without that assessor.
     *
     * @param interest whether that person has an interest in the request, and never gets it again
     * @throws RefusedException when it is not in that person's hands
     */
    public Review giveBack(ApplicantId person, boolean interest) {
        ReviewChange next = change().exclude(interest ? Set.of(person) : Set.of());
        if (state == ReviewState.ASSIGNED && isFirst(person)) {
            return next.first(null).state(ReviewState.OPEN).review();
        }
        refuseIf(state != ReviewState.PROPOSED || !isSecond(person), ReviewRefusal.NOT_YOURS);
        return next.second(null).review();
    }

    /**
     * The same with a proposal of its first assessor.
     *
     * @throws RefusedException when that is somebody else, or something is proposed already
     */
    public Review propose(ApplicantId person, ReviewVerdict verdict, Instant now) {
        refuseIf(!isFirst(person), ReviewRefusal.NOT_YOURS);
        refuseIf(state != ReviewState.ASSIGNED, ReviewRefusal.NOT_NOW);
        return change().proposal(new Proposal(verdict, now)).state(ReviewState.PROPOSED).review();
    }

    /**
     * The same, decided as proposed: two different people agree.
     *
     * @throws RefusedException when that person proposed it, or is not its second assessor
     */
    public Review approve(ApplicantId person, Instant now) {
        refuseIf(state != ReviewState.PROPOSED || proposal == null, ReviewRefusal.NOT_NOW);
        refuseIf(isFirst(person), ReviewRefusal.SAME_PERSON);
        refuseIf(!isSecond(person), ReviewRefusal.NOT_YOURS);
        return change().decision(
                        new ReviewDecision(proposal.verdict(), first.name(), second.name(), now))
                .state(ReviewState.DECIDED)
                .review();
    }

    /**
     * The same, back in the hands of its first assessor.
     *
     * @throws RefusedException when that person is not its second assessor
     */
    public Review sendBack(ApplicantId person, String remark, Instant now) {
        refuseIf(state != ReviewState.PROPOSED || proposal == null, ReviewRefusal.NOT_NOW);
        refuseIf(isFirst(person), ReviewRefusal.SAME_PERSON);
        refuseIf(!isSecond(person), ReviewRefusal.NOT_YOURS);
        return change().object(new Objection(second, remark, proposal.verdict(), now))
                .proposal(null)
                .second(null)
                .state(ReviewState.ASSIGNED)
                .review();
    }

    /** The same, not needed any more; empty when nobody works on it. */
    public Optional<Review> close() {
        return state.isUnderWay()
                ? Optional.of(change().state(ReviewState.CLOSED).review())
                : Optional.empty();
    }

    /** The same without what anybody said of it; empty when it says nothing any more. */
    public Optional<Review> forget() {
        boolean forgotten =
                state == ReviewState.CLOSED
                        && contest == null
                        && first == null
                        && objections.isEmpty();
        return forgotten ? Optional.empty() : Optional.of(change().forget().review());
    }

    /** The same, reminded of its term; empty when there is nothing to remind of, or no more. */
    public Optional<Review> remind(LocalDate today) {
        Reminder due = ReviewTerms.reminder(dueOn, today);
        return !state.isUnderWay() || due == null || due == reminded
                ? Optional.empty()
                : Optional.of(change().reminded(due).review());
    }

    /** Who looks at it now. */
    public List<ApplicantId> assessors() {
        return state.isUnderWay()
                ? Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                        .flatMap(Optional::stream)
                        .map(Assessor::person)
                        .toList()
                : List.of();
    }

    /** Whether that person may take it now, as far as the review knows. */
    public boolean isOpenTo(ApplicantId person) {
        boolean free =
                state == ReviewState.OPEN || (state == ReviewState.PROPOSED && second == null);
        return free && !excluded.contains(person) && !isOf(person);
    }

    /** Whether that person looks at it, or did until it was decided. */
    public boolean isOf(ApplicantId person) {
        return isFirst(person) || isSecond(person);
    }

    /** Whether that person looks first. */
    public boolean isFirst(ApplicantId person) {
        return first != null && first.person().equals(person);
    }

    /** Whether that person checks what is proposed. */
    public boolean isSecond(ApplicantId person) {
        return second != null && second.person().equals(person);
    }

    private ReviewChange change() {
        return new ReviewChange(this);
    }

    private static void refuseIf(boolean refused, ReviewRefusal why) {
        if (refused) {
            throw new RefusedException(why);
        }
    }
}
