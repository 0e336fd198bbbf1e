package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.financing.catalogue.domain.Area;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.Operator;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.SizeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each operator at, below and above its limit, and with the fact missing. */
class ComparisonTest {

    @ParameterizedTest
    @CsvSource({"71, TRUE", "72, TRUE", "73, FALSE"})
    void holdsUpToAMaximum(int months, Truth expected) {
        Leaf leaf = Rules.atMost(RuleFact.TENOR, 72);

        assertThat(Comparison.of(leaf, FactValue.Number.of(months))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"49999, FALSE", "50000, TRUE", "50001, TRUE"})
    void holdsFromAMinimum(long euros, Truth expected) {
        Leaf leaf = Rules.atLeastEuros(RuleFact.EXTERNAL_NEED, 50_000);

        assertThat(Comparison.of(leaf, FactValue.Number.of(euros))).isEqualTo(expected);
    }

    @Test
    void takesAMissingFactForUnknownUnderEveryOperator() {
        FactValue missing = FactValue.Unknown.of(Fact.TENOR);

        assertThat(
                        List.of(
                                Rules.atMost(RuleFact.TENOR, 72),
                                Rules.atLeast(RuleFact.TENOR, 12),
                                Rules.is(RuleFact.SURETY_WILLING, true),
                                Rules.choice(RuleFact.LEGAL_FORM, Operator.NOT_IN, LegalForm.BV),
                                Rules.choice(RuleFact.AIMS, Operator.EXCLUDES, Aim.START),
                                Rules.choice(RuleFact.PLACE, Operator.IN, Area.NL)))
                .allSatisfy(
                        leaf -> assertThat(Comparison.of(leaf, missing)).isEqualTo(Truth.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4, TRUE",
        "4, 6, TRUE",
        "3, 4, UNKNOWN",
        "3, 6, UNKNOWN",
        "2, 3, FALSE",
        "0, 0, FALSE"
    })
    void holdsForAnIntervalOnlyWhenAllOfItReachesTheMinimum(
            int supported, int claimed, Truth expected) {
        Leaf leaf = Rules.atLeast(RuleFact.TRL, 4);

        assertThat(Comparison.of(leaf, new FactValue.Interval(supported, claimed)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, TRUE", "5, 6, UNKNOWN", "6, 7, FALSE"})
    void holdsForAnIntervalOnlyWhenAllOfItStaysWithinTheMaximum(
            int supported, int claimed, Truth expected) {
        Leaf leaf = Rules.atMost(RuleFact.TRL, 5);

        assertThat(Comparison.of(leaf, new FactValue.Interval(supported, claimed)))
                .isEqualTo(expected);
    }

    @Test
    void failsWhereTheFactDoesNotApply() {
        assertThat(Comparison.of(Rules.atMost(RuleFact.TRL, 9), new FactValue.NotApplicable()))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void comparesAnswersAndChoices() {
        FactValue bv = new FactValue.Choices(Set.of("BV"));
        FactValue aims = new FactValue.Choices(Set.of("GROWTH", "INNOVATION"));

        assertThat(Comparison.of(Rules.is(RuleFact.WBSO_DECLARATION, true), yes(true)))
                .isEqualTo(Truth.TRUE);
        assertThat(Comparison.of(Rules.is(RuleFact.WBSO_DECLARATION, true), yes(false)))
                .isEqualTo(Truth.FALSE);
        assertThat(Comparison.of(form(Operator.IN), bv)).isEqualTo(Truth.TRUE);
        assertThat(Comparison.of(form(Operator.NOT_IN), bv)).isEqualTo(Truth.FALSE);
        assertThat(
                        Comparison.of(
                                Rules.choice(RuleFact.AIMS, Operator.INTERSECTS, Aim.GROWTH), aims))
                .isEqualTo(Truth.TRUE);
        assertThat(Comparison.of(Rules.choice(RuleFact.AIMS, Operator.EXCLUDES, Aim.START), aims))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void tellsAChoiceThatIsNotDecidedYetWhereEveryPossibilityAgrees() {
        FactValue size =
                new FactValue.OneOf(Set.of("SMALL", "MEDIUM"), Set.of(Fact.ANNUAL_TURNOVER));

        assertThat(Comparison.of(size(SizeClass.SMALL, SizeClass.MEDIUM), size))
                .isEqualTo(Truth.TRUE);
        assertThat(Comparison.of(size(SizeClass.LARGE), size)).isEqualTo(Truth.FALSE);
        assertThat(Comparison.of(size(SizeClass.SMALL), size)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void cannotTellWhetherAPlaceElsewhereLiesInTheEast() {
        FactValue elsewhere = new FactValue.Place(MunicipalityCode.ELSEWHERE);
        FactValue enschede = new FactValue.Place(new MunicipalityCode("GM0153"));

        assertThat(Comparison.of(place(Area.OVERIJSSEL), elsewhere)).isEqualTo(Truth.FALSE);
        assertThat(Comparison.of(place(Area.OOST_NEDERLAND), elsewhere)).isEqualTo(Truth.UNKNOWN);
        assertThat(Comparison.of(place(Area.NL), elsewhere)).isEqualTo(Truth.TRUE);
        assertThat(Comparison.of(place(Area.TWENTE), enschede)).isEqualTo(Truth.TRUE);
    }

    private static FactValue yes(boolean value) {
        return new FactValue.YesNo(value);
    }

    private static Leaf form(Operator operator) {
        return Rules.choice(RuleFact.LEGAL_FORM, operator, LegalForm.BV, LegalForm.NV);
    }

    private static Leaf size(SizeClass... sizes) {
        return Rules.choice(RuleFact.SIZE_CLASS, Operator.IN, sizes);
    }

    private static Leaf place(Area area) {
        return Rules.choice(RuleFact.PLACE, Operator.IN, area);
    }
}
