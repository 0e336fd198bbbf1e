package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.Any;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.Not;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may refuse, who holds back, and which criteria are named as reasons. */
class EvaluationTest {

    private static final InstrumentId ID = new InstrumentId("test");
    private static final Leaf HOLDS = Rules.atMost(RuleFact.TENOR, 60);
    private static final Leaf FAILS = Rules.atMost(RuleFact.TENOR, 59);
    private static final Leaf UNKNOWN = Rules.is(RuleFact.WBSO_DECLARATION, true);

    @Test
    void listsEveryFailingAndEveryUnknownCriterionOfARefusal() {
        Leaf alsoFails = Rules.atLeastEuros(RuleFact.EXTERNAL_NEED, 150_000);

        MatchResult result = result(All.of(FAILS, HOLDS, alsoFails, UNKNOWN));

        assertThat(result.outcome()).isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(codes(result.failing())).containsExactly("TENOR", "EXTERNAL_NEED");
        assertThat(codes(result.unknown())).containsExactly("WBSO_DECLARATION");
    }

    @Test
    void namesNoCriterionOfAChoiceThatIsMetAnotherWay() {
        MatchResult result = result(Any.of(FAILS, HOLDS, UNKNOWN));

        assertThat(result.outcome()).isEqualTo(Outcome.FITS);
        assertThat(result.failing()).isEmpty();
        assertThat(result.unknown()).isEmpty();
    }

    @Test
    void namesOnlyTheOpenWayOfAChoiceThatIsNotDecided() {
        MatchResult result = result(Any.of(FAILS, UNKNOWN));

        assertThat(result.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(result.failing()).isEmpty();
        assertThat(codes(result.unknown())).containsExactly("WBSO_DECLARATION");
        assertThat(result.unknown().getFirst().missing()).containsExactly(Fact.WBSO_DECLARATION);
    }

    @Test
    void turnsTheValueOfWhatIsDenied() {
        assertThat(outcome(new Not(FAILS))).isEqualTo(Outcome.FITS);
        assertThat(outcome(new Not(HOLDS))).isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(outcome(new Not(UNKNOWN))).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome(new Not(Any.of(FAILS, HOLDS)))).isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(outcome(new Not(All.of(FAILS, HOLDS)))).isEqualTo(Outcome.FITS);
    }

    @Nested
    class OwnKnowledge {

        private final Leaf fails = Rules.ownKnowledge(FAILS);

        @Test
        void neverRefuses() {
            for (Condition condition :
                    List.of(
                            fails,
                            All.of(fails, HOLDS),
                            Any.of(fails, FAILS),
                            new Not(Rules.ownKnowledge(HOLDS)),
                            new Not(Any.of(Rules.ownKnowledge(HOLDS), FAILS)))) {
                MatchResult result = result(condition);

                assertThat(result.outcome()).isEqualTo(Outcome.CANNOT_TELL);
                assertThat(result.unknown())
                        .extracting(Finding::verdict)
                        .containsExactly(Verdict.NOT_CONFIRMED);
            }
        }

        @Test
        void doesNotSoftenARefusalThatASourceGives() {
            assertThat(outcome(All.of(fails, FAILS))).isEqualTo(Outcome.DOES_NOT_FIT);
        }

        @Test
        void letsThroughWhatItHoldsFor() {
            assertThat(outcome(Rules.ownKnowledge(HOLDS))).isEqualTo(Outcome.FITS);
        }
    }

    @Nested
    class HumanCheck {

        @Test
        void holdsBackNothingAndIsAlwaysNamed() {
            MatchResult result = result(All.of(HOLDS, Rules.humanCheck()));

            assertThat(result.outcome()).isEqualTo(Outcome.FITS);
            assertThat(codes(result.humanChecks())).containsExactly("OUTLOOK");
        }

        @Test
        void carriesAChoiceThatNothingElseMeets() {
            MatchResult result = result(Any.of(FAILS, Rules.humanCheck()));

            assertThat(result.outcome()).isEqualTo(Outcome.FITS);
            assertThat(codes(result.humanChecks())).containsExactly("OUTLOOK");
            assertThat(result.failing()).isEmpty();
        }

        @Test
        void doesNotRescueARefusal() {
            assertThat(outcome(All.of(FAILS, Rules.humanCheck()))).isEqualTo(Outcome.DOES_NOT_FIT);
        }
    }

    @Nested
    class Provider {

        @Test
        void holdsBackNothingThatIsOtherwiseCertain() {
            MatchResult result = result(All.of(HOLDS, Rules.askProvider(UNKNOWN)));

            assertThat(result.outcome()).isEqualTo(Outcome.FITS);
            assertThat(result.unknown())
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.ASK_PROVIDER);
            assertThat(result.unknown().getFirst().missing()).isEmpty();
        }
    }

    @Nested
    class Preference {

        @Test
        void neverRefusesAndNeverHoldsBack() {
            MatchResult result = result(All.of(HOLDS, Rules.soft(FAILS), Rules.soft(UNKNOWN)));

            assertThat(result.outcome()).isEqualTo(Outcome.FITS);
            assertThat(result.failing()).isEmpty();
            assertThat(result.unknown()).isEmpty();
        }
    }

    @Nested
    class Technology {

        @Test
        void asksForEvidenceWhereOnlyTheClaimReachesTheLevel() {
            MatchResult result =
                    result(Rules.atLeast(RuleFact.TRL, 6), facts(Cases.deepTech().develops(4, 7)));

            assertThat(result.outcome()).isEqualTo(Outcome.CANNOT_TELL);
            assertThat(result.unknown())
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.EVIDENCE_MISSING);
            assertThat(result.unknown().getFirst().missing())
                    .isEqualTo(Set.of(Fact.TECHNOLOGY_LEVEL));
        }

        @Test
        void failsForAFirmThatBuysProvenTechnologyAlsoWhenDenied() {
            Leaf level = Rules.atLeast(RuleFact.TRL, 1);

            assertThat(result(level, facts(Cases.robotCell())).outcome())
                    .isEqualTo(Outcome.DOES_NOT_FIT);
            assertThat(result(new Not(level), facts(Cases.robotCell())).outcome())
                    .isEqualTo(Outcome.DOES_NOT_FIT);
        }
    }

    private static MatchResult result(Condition condition) {
        MatchingFacts facts =
                facts(Cases.robotCell())
                        .with(
                                RuleFact.WBSO_DECLARATION,
                                FactValue.Unknown.of(Fact.WBSO_DECLARATION));
        return result(condition, facts);
    }

    private static MatchResult result(Condition condition, MatchingFacts facts) {
        Evaluation.Judged judged = Evaluation.of(ID, condition, facts);
        return MatchResult.of(judged.value(), judged.findings(), true);
    }

    private static Outcome outcome(Condition condition) {
        return result(condition).outcome();
    }

    private static MatchingFacts facts(Cases of) {
        return of.build().facts(RealSupply.PARAMETERS);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
