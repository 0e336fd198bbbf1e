package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import org.junit.jupiter.api.Test;

/** What holds for every answer. */
class MatchingTest {

    private static final List<Cases> CASES =
            List.of(Cases.robotCell(), Cases.deepTech(), Cases.bakery());

    @Test
    void givesTheSameAnswerInWhateverOrderInstrumentsAndRulesAreWritten() {
        Random random = new Random(20261123);
        for (Cases of : CASES) {
            MatchReport expected = RealSupply.match(of);
            List<Instrument> shuffled = new ArrayList<>();
            for (Instrument instrument : RealSupply.SUPPLY.instruments()) {
                List<Condition> rules = new ArrayList<>(instrument.rules().parts());
                Collections.shuffle(rules, random);
                shuffled.add(Instruments.with(instrument, new All(rules)));
            }
            Collections.shuffle(shuffled, random);

            MatchReport actual =
                    new Matching(new Supply("test", shuffled), RealSupply.PARAMETERS)
                            .match(of.build());

            assertThat(outcomes(actual)).isEqualTo(outcomes(expected));
        }
    }

    @Test
    void losesNoFitWhenARuleIsTakenAway() {
        for (Cases of : CASES) {
            MatchReport before = RealSupply.match(of);
            for (Instrument instrument : RealSupply.SUPPLY.instruments()) {
                for (int i = 0; i < instrument.rules().parts().size(); i++) {
                    List<Condition> fewer = new ArrayList<>(instrument.rules().parts());
                    fewer.remove(i);
                    Instrument loosened = Instruments.with(instrument, new All(fewer));

                    MatchReport after = matchWith(of, loosened);

                    assertThat(fitting(after)).containsAll(fitting(before));
                }
            }
        }
    }

    @Test
    void neverRefusesOnOwnKnowledgeAlone() {
        for (Cases of : CASES) {
            assertThat(RealSupply.match(of).routes())
                    .filteredOn(match -> match.outcome() == Outcome.DOES_NOT_FIT)
                    .allSatisfy(match ->
                            assertThat(match.result().failing())
                                    .isNotEmpty()
                                    .allSatisfy(finding ->
                                            assertThat(finding.criterion())
                                                    .isInstanceOfSatisfying(
                                                            Leaf.class,
                                                            leaf ->
                                                                    assertThat(leaf.mayRefuse())
                                                                            .isTrue())));
        }
    }

    @Test
    void neverOffersAGuaranteeAPortfolioAnIndirectRowOrAGrantAsARoute() {
        assertThat(CASES)
                .allSatisfy(of ->
                        assertThat(RealSupply.match(of).routes())
                                .allSatisfy(match -> {
                                    Instrument funding = match.route().funding();
                                    assertThat(funding.isGuarantee()).isFalse();
                                    assertThat(funding.terms().basis().isFunding()).isTrue();
                                    assertThat(funding.id().value())
                                            .isNotIn("dvi-fondsen", "daci-fondsen");
                                    Instrument guarantee = match.route().guarantee();
                                    if (guarantee != null) {
                                        assertThat(guarantee.id().value()).doesNotStartWith("eif-");
                                    }
                                }));
    }

    @Test
    void asksTheQuestionOnWhichMostRoutesWait() {
        Cases unsure =
                Cases.robotCell()
                        .grace(null)
                        .security(
                                new Circumstances.Security(
                                        EuroAmount.ofEuros(60_000), EuroAmount.ZERO, true, null));

        MatchReport report = RealSupply.match(unsure);

        DecidingQuestion question = report.decidingQuestion().orElseThrow();
        assertThat(question.fact()).isEqualTo(Fact.GRACE_NEEDED);
        assertThat(question.routes())
                .isEqualTo(
                        (int)
                                report.routes().stream()
                                        .filter(match -> match.outcome() == Outcome.CANNOT_TELL)
                                        .filter(match ->
                                                match.result().unknown().stream()
                                                        .anyMatch(finding ->
                                                                finding.missing()
                                                                        .contains(
                                                                                Fact.GRACE_NEEDED)))
                                        .count())
                .isPositive();
    }

    @Test
    void rankStartsWithTheOutcomeAndTheCarriedShare() {
        for (Cases of : CASES) {
            List<RouteMatch> routes = RealSupply.match(of).routes();
            assertThat(routes).isSortedAccordingTo(Ranking.ORDER);
            assertThat(routes.stream().map(RouteMatch::outcome)).isSorted();
        }
    }

    @Test
    void tellsWhatToDoFirstAndUntilWhen() {
        Cases green =
                Cases.robotCell()
                        .spends(SpendKind.MACHINES, 1_500_000)
                        .own(300_000)
                        .aims(Aim.SUSTAINABILITY);

        assertThat(steps(green.commitment(LocalDate.of(2027, 2, 1))))
                .contains("efo-lening before 2027-01-31");
        assertThat(steps(green.commitment(null))).contains("efo-lening before null");
        assertThat(steps(green.commitment(LocalDate.of(2026, 11, 1))))
                .noneMatch(step -> step.startsWith("efo-lening"));
    }

    @Test
    void countsTheDaysAfterACommitmentToReportAListedAsset() {
        Cases listed =
                Cases.robotCell()
                        .aims(Aim.SUSTAINABILITY)
                        .preparation(
                                new Circumstances.Preparation(
                                        false, true, false, false, false, false, false))
                        .commitment(LocalDate.of(2026, 10, 1));

        assertThat(steps(listed)).contains("eia before 2027-01-01");
    }

    @Test
    void provesAChangeByEvaluatingAgain() {
        Cases small = Cases.bakery().spends(SpendKind.MACHINES, 50_000).own(5_000);

        RouteMatch match = Instruments.route(RealSupply.match(small), "qredits-mkb-krediet");

        Change change = Objects.requireNonNull(match.change());
        assertThat(change.kind()).isEqualTo(Change.Kind.LARGER_AMOUNT);
        assertThat(change.to()).isEqualByComparingTo("50000");
        assertThat(
                        Instruments.route(RealSupply.match(small.own(0)), "qredits-mkb-krediet")
                                .outcome())
                .isEqualTo(change.becomes());
    }

    @Test
    void neverProposesAnAmountAboveTheProjectCostOrALongerTenorThanTheAsset() {
        Cases tooSmall = Cases.bakery();
        Cases shortLived = Cases.robotCell().tenor(6).assetLife(10);

        assertThat(Instruments.route(RealSupply.match(tooSmall), "qredits-mkb-krediet").change())
                .isNull();
        assertThat(Instruments.route(RealSupply.match(shortLived), "qredits-mkb-krediet").change())
                .isNull();
        assertThat(
                        Objects.requireNonNull(
                                        Instruments.route(
                                                        RealSupply.match(shortLived.assetLife(12)),
                                                        "qredits-mkb-krediet")
                                                .change())
                                .kind())
                .isEqualTo(Change.Kind.TENOR);
    }

    @Test
    void proposesSuretyWhereThatAloneTurnsARefusal() {
        Cases unwilling =
                Cases.robotCell()
                        .security(
                                new Circumstances.Security(
                                        EuroAmount.ofEuros(60_000), EuroAmount.ZERO, false, false));

        RouteMatch match =
                Instruments.route(
                        RealSupply.match(unwilling), "bank-bedrijfslening--bmkb-regulier");

        assertThat(match.outcome()).isEqualTo(Outcome.DOES_NOT_FIT);
        Change change = Objects.requireNonNull(match.change());
        assertThat(change.kind()).isEqualTo(Change.Kind.SURETY);
        assertThat(change.becomes()).isEqualTo(Outcome.FITS);
    }

    @Test
    void measuresTheShortageOfCollateralAgainstTheLoanOfTheRoute() {
        MatchingFacts facts =
                Cases.robotCell()
                        .security(
                                new Circumstances.Security(
                                        EuroAmount.ofEuros(100_000),
                                        EuroAmount.ofEuros(20_000),
                                        true,
                                        true))
                        .build()
                        .facts(RealSupply.PARAMETERS);

        assertThat(shortage(facts, 79_999)).isEqualTo(new FactValue.YesNo(false));
        assertThat(shortage(facts, 80_000)).isEqualTo(new FactValue.YesNo(false));
        assertThat(shortage(facts, 80_001)).isEqualTo(new FactValue.YesNo(true));
    }

    private static FactValue shortage(MatchingFacts facts, long loan) {
        return facts.forRoute(EuroAmount.ofEuros(loan), true).value(RuleFact.COLLATERAL_SHORTAGE);
    }

    private static MatchReport matchWith(Cases of, Instrument changed) {
        List<Instrument> all = new ArrayList<>(RealSupply.SUPPLY.instruments());
        all.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
        return new Matching(new Supply("test", all), RealSupply.PARAMETERS).match(of.build());
    }

    private static List<String> fitting(MatchReport report) {
        return report.routes().stream()
                .filter(match -> match.outcome() == Outcome.FITS)
                .map(match -> match.route().id())
                .toList();
    }

    private static List<String> outcomes(MatchReport report) {
        return report.routes().stream()
                .map(match ->
                        match.route().id() + " " + match.outcome() + " " + match.carry().amount())
                .toList();
    }

    private static List<String> steps(Cases of) {
        return RealSupply.match(of).firstThis().stream()
                .map(first -> first.instrument().id() + " before " + first.before())
                .toList();
    }
}
