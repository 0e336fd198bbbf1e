package nl.kapitaalbrug.assessment.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewTest {

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private static final PassportId ID = new PassportId(FinancingRequestId.random(), 1, 1);
    private static final Assessor ANN = new Assessor(ApplicantId.of("ann"), "A");
    private static final Assessor BEN = new Assessor(ApplicantId.of("ben"), "B");
    private static final Assessor CAS = new Assessor(ApplicantId.of("cas"), "C");
    private static final ReviewVerdict BETTER =
            new ReviewVerdict(
                    ReviewVerdict.Kind.OVERRIDDEN, IndicativeClass.BB, null, "The loan is repaid.");

    private final Review open = Review.open(ID, Set.of(Attention.OVERCLAIM), NOW);
    private final Review taken = open.take(ANN);
    private final Review proposed = taken.propose(ANN.person(), BETTER, NOW);
    private final Review checked = proposed.take(BEN);

    @Test
    void twoPeopleDecide() {
        Review decided = checked.approve(BEN.person(), NOW);

        assertThat(decided.state()).isEqualTo(ReviewState.DECIDED);
        assertThat(decided.decision().verdict()).isEqualTo(BETTER);
        assertThat(decided.decision().decidedBy()).isEqualTo("A");
        assertThat(decided.decision().approvedBy()).isEqualTo("B");
        assertThat(decided.version()).isEqualTo(5);
        assertThat(decided.assessors()).isEmpty();
    }

    @Test
    void whoProposesDoesNotAgree() {
        refused(ReviewRefusal.SAME_PERSON, () -> proposed.take(ANN));
        refused(ReviewRefusal.SAME_PERSON, () -> checked.approve(ANN.person(), NOW));
        refused(
                ReviewRefusal.SAME_PERSON,
                () -> checked.sendBack(ANN.person(), "not so sure", NOW));
    }

    @Test
    void onlyTheSecondPersonAgrees() {
        refused(ReviewRefusal.NOT_YOURS, () -> proposed.approve(BEN.person(), NOW));
        refused(ReviewRefusal.NOT_YOURS, () -> checked.approve(CAS.person(), NOW));
        refused(ReviewRefusal.NOT_NOW, () -> taken.approve(BEN.person(), NOW));
    }

    @Test
    void onlyTheFirstPersonProposes() {
        refused(ReviewRefusal.NOT_YOURS, () -> taken.propose(BEN.person(), BETTER, NOW));
        refused(ReviewRefusal.NOT_NOW, () -> proposed.propose(ANN.person(), BETTER, NOW));
    }

    @Test
    void nobodyTakesWhatSomebodyHas() {
        refused(ReviewRefusal.TAKEN, () -> taken.take(BEN));
        refused(ReviewRefusal.TAKEN, () -> checked.take(CAS));
    }

    @Test
    void aProposalThatIsSentBackIsKept() {
        Review back = checked.sendBack(BEN.person(), "The loan is not repaid.", NOW);

        assertThat(back.state()).isEqualTo(ReviewState.ASSIGNED);
        assertThat(back.second()).isNull();
        assertThat(back.objections()).extracting(Objection::verdict).containsExactly(BETTER);
        assertThat(back.propose(ANN.person(), BETTER, NOW).take(CAS).assessors())
                .containsExactly(ANN.person(), CAS.person());
    }

    @Test
    void onlyTheSecondPersonSendsBackWhatIsProposed() {
        refused(ReviewRefusal.NOT_NOW, () -> taken.sendBack(BEN.person(), "no", NOW));
        refused(ReviewRefusal.NOT_YOURS, () -> checked.sendBack(CAS.person(), "no", NOW));
    }

    @Test
    void isOpenToWhoMayTakeItNow() {
        assertThat(open.isOpenTo(ANN.person())).isTrue();
        assertThat(taken.isOpenTo(BEN.person())).isFalse();
        assertThat(proposed.isOpenTo(BEN.person())).isTrue();
        assertThat(proposed.isOpenTo(ANN.person())).isFalse();
        assertThat(checked.isOpenTo(CAS.person())).isFalse();
        assertThat(taken.giveBack(ANN.person(), true).isOpenTo(ANN.person())).isFalse();
    }

    @Test
    void isOfBothWhoLookAtIt() {
        assertThat(checked.isOf(ANN.person())).isTrue();
        assertThat(checked.isOf(BEN.person())).isTrue();
        assertThat(checked.isOf(CAS.person())).isFalse();
        assertThat(open.isOf(ANN.person())).isFalse();
    }

    @Test
    void whoHasAnInterestNeverGetsItAgain() {
        Review given = taken.giveBack(ANN.person(), true);

        assertThat(given.state()).isEqualTo(ReviewState.OPEN);
        refused(ReviewRefusal.CONFLICT_OF_INTEREST, () -> given.take(ANN));
        assertThat(taken.giveBack(ANN.person(), false).take(ANN)).isNotNull();
        refused(ReviewRefusal.NOT_YOURS, () -> taken.giveBack(BEN.person(), false));
    }

    @Test
    void theSecondPersonMayLeaveIt() {
        Review left = checked.giveBack(BEN.person(), false);

        assertThat(left.state()).isEqualTo(ReviewState.PROPOSED);
        assertThat(left.take(CAS).second()).isEqualTo(CAS);
        refused(ReviewRefusal.NOT_YOURS, () -> checked.giveBack(ANN.person(), false));
    }

    @Test
    void aContestJoinsAReviewUntilSomethingIsProposed() {
        Contest contest = contest();

        assertThat(taken.contest(contest).attention())
                .containsExactlyInAnyOrder(Attention.OVERCLAIM, Attention.CONTESTED);
        assertThat(taken.contest(contest).dueOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        refused(ReviewRefusal.NOT_NOW, () -> proposed.contest(contest));
        refused(ReviewRefusal.OUTDATED, () -> checked.approve(BEN.person(), NOW).contest(contest));
        refused(ReviewRefusal.CONTESTED_ALREADY, () -> taken.contest(contest).contest(contest));
        refused(ReviewRefusal.WITHDRAWN, () -> open.close().orElseThrow().contest(contest));
    }

    @Test
    void otherPeopleAnswerAContest() {
        Review contested = Review.contested(ID, contest(), Set.of(ANN.person(), BEN.person()));

        refused(ReviewRefusal.CONFLICT_OF_INTEREST, () -> contested.take(ANN));
        assertThat(contested.take(CAS).state()).isEqualTo(ReviewState.ASSIGNED);
    }

    @Test
    void remindsOnceOfEach() {
        LocalDate thursday = LocalDate.of(2026, 12, 3);
        assertThat(open.dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));

        assertThat(open.remind(thursday.minusDays(1))).isEmpty();
        Review soon = open.remind(thursday).orElseThrow();
        assertThat(soon.reminded()).isEqualTo(Reminder.SOON);
        assertThat(soon.remind(soon.dueOn())).isEmpty();
        Review late = soon.remind(soon.dueOn().plusDays(1)).orElseThrow();
        assertThat(late.reminded()).isEqualTo(Reminder.LATE);
        assertThat(late.remind(late.dueOn().plusDays(9))).isEmpty();
        assertThat(open.close().orElseThrow().remind(thursday)).isEmpty();
    }

    @Test
    void closesOnlyWhatIsUnderWay() {
        assertThat(checked.close()).map(Review::assessors).contains(List.of());
        assertThat(checked.approve(BEN.person(), NOW).close()).isEmpty();
    }

    @Test
    void forgetsWhatWasSaid() {
        Review left =
                taken.contest(contest()).propose(ANN.person(), BETTER, NOW).forget().orElseThrow();

        assertThat(left.contest()).isNull();
        assertThat(left.proposal()).isNull();
        assertThat(left.first()).isNull();
        assertThat(left.forget()).isEmpty();
        Review sentBack = checked.sendBack(BEN.person(), "no", NOW).giveBack(ANN.person(), true);
        assertThat(sentBack.forget().orElseThrow().objections()).isEmpty();
        assertThat(sentBack.forget().orElseThrow().excluded()).isEmpty();
    }

    private static Contest contest() {
        return new Contest(ApplicantId.of("owner"), "It was repaid in May.", List.of("d1"), NOW);
    }

    private static void refused(ReviewRefusal why, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
