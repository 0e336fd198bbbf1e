package nl.kapitaalbrug.assessment.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Step;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.request.FigureSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScorecardTest {

    private final Firm firm = new Firm();

    @Test
    void startsFromTheClassOfTheAltmanScore() {
        RiskScore score = firm.score();

        assertThat(score.rating()).isEqualTo(IndicativeClass.BBB);
        assertThat(score.steps()).containsExactly(new Step("START_ALTMAN", 0, 9));
        assertThat(score.flags()).isEmpty();
        assertThat(score.zone()).isEqualTo(AltmanScore.Zone.SAFE);
    }

    @Nested
    class Statuses {

        @Test
        void aDefaultStopsEverythingElse() {
            firm.defaultEvent = true;
            firm.years = 0;
            firm.ebit = null;

            RiskScore score = firm.score();

            assertThat(score.status()).isEqualTo(RiskStatus.DEFAULT);
            assertThat(score.rating()).isEqualTo(IndicativeClass.D);
            assertThat(score.pd()).isEqualTo(1.0);
            assertThat(score.steps()).containsExactly(new Step("DEFAULT_EVENT", 0, 20));
            assertThat(score.flags()).containsExactly("DEFAULT_EVENT");
        }

        @Test
        void anUnknownDefaultIsNoDefault() {
            firm.defaultEvent = null;

            assertThat(firm.score().status()).isEqualTo(RiskStatus.RATED);
        }

        @Test
        void noCompletedYearGivesANotionalClassWithoutScore() {
            firm.years = 0;

            RiskScore score = firm.score();

            assertThat(score.status()).isEqualTo(RiskStatus.NO_HISTORY);
            assertThat(score.rating()).isEqualTo(IndicativeClass.B_PLUS);
            assertThat(score.figures().zDoublePrime()).isNull();
            assertThat(score.zone()).isNull();
            assertThat(score.confidence()).isEqualByComparingTo("0.30");
        }

        @Test
        void anUnknownNumberOfYearsGivesNoClass() {
            firm.years = null;

            RiskScore score = firm.score();

            assertThat(score.status()).isEqualTo(RiskStatus.INSUFFICIENT_DATA);
            assertThat(score.flags()).containsExactly("MISSING:fiscalYears");
            assertThat(score.rating()).isNull();
            assertThat(score.pd()).isNull();
        }

        @ParameterizedTest
        @EnumSource(Field.class)
        void eachMissingFigureGivesNoClassAndIsNamed(Field field) {
            field.set.accept(firm, null);

            RiskScore score = firm.score();

            assertThat(score.status()).isEqualTo(RiskStatus.INSUFFICIENT_DATA);
            assertThat(score.rating()).isNull();
            assertThat(score.steps()).isEmpty();
            assertThat(score.flags()).containsExactly("MISSING:" + field.name() + "Eur");
        }

        @Test
        void allMissingFiguresAreNamedInAlphabeticalOrder() {
            for (Field field : Field.values()) {
                field.set.accept(firm, null);
            }

            assertThat(firm.score().flags())
                    .containsExactly(
                            "MISSING:currentAssetsEur",
                            "MISSING:currentLiabilitiesEur",
                            "MISSING:ebitEur",
                            "MISSING:equityEur",
                            "MISSING:retainedEarningsEur",
                            "MISSING:totalAssetsEur",
                            "MISSING:totalLiabilitiesEur");
        }

        @Test
        void noAssetsGiveNoClassAndNoImpossibleNumber() {
            firm.totalAssets = 0L;

            RiskScore score = firm.score();

            assertThat(score.status()).isEqualTo(RiskStatus.INSUFFICIENT_DATA);
            assertThat(score.flags()).containsExactly("TOTAL_ASSETS_NOT_POSITIVE");
            assertThat(score.figures().solvency()).isNull();
        }
    }

    @Nested
    class InterestCover {

        @ParameterizedTest
        @CsvSource({"70000, 11", "70001, 12", "46666, 8", "168000, 14"})
        void takesTheMiddleRoundedToTheWorse(long interest, int index) {
            firm.interest = interest;

            assertThat(rating()).isEqualTo(index);
        }

        @Test
        void isLeftOutWithoutInterest() {
            firm.interest = 0L;

            assertThat(rating()).isEqualTo(9);
            assertThat(firm.score().figures().interestCover()).isNull();
        }

        @Test
        void isLeftOutAndNamedWhenInterestIsMissing() {
            firm.interest = null;

            assertThat(rating()).isEqualTo(9);
            assertThat(firm.score().flags()).containsExactly("INTEREST_MISSING");
        }
    }

    @Nested
    class DebtService {

        @ParameterizedTest
        @CsvSource({
            "99999, 11, DSCR_BELOW_1_0",
            "100000, 10, DSCR_BELOW_1_2",
            "119999, 10, DSCR_BELOW_1_2",
            "120000, 9, ",
            "-5, 11, DSCR_BELOW_1_0"
        })
        void worsensWhenTheCashFlowIsShort(long cashFlow, int index, @Nullable String flag) {
            firm.debtService = 100_000L;
            firm.cashFlow = cashFlow;

            assertThat(rating()).isEqualTo(index);
            assertThat(firm.score().flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
        }

        @Test
        void worsensWhenItIsMissing() {
            firm.debtService = null;

            assertThat(rating()).isEqualTo(10);
            assertThat(firm.score().flags()).containsExactly("DSCR_MISSING");
        }

        @Test
        void worsensWhenTheCashFlowIsMissing() {
            firm.debtService = 1L;
            firm.cashFlow = null;

            assertThat(firm.score().flags()).containsExactly("DSCR_MISSING");
        }

        @Test
        void isNothingToCarryWhenItIsZero() {
            firm.debtService = 0L;
            firm.cashFlow = null;

            assertThat(firm.score().flags()).isEmpty();
            assertThat(firm.score().figures().dscr()).isNull();
        }
    }

    @Nested
    class Solvency {

        @ParameterizedTest
        @CsvSource({"360000, ", "359999, LOW_SOLVENCY", "0, LOW_SOLVENCY", "-1, NEGATIVE_EQUITY"})
        void worsensBelowItsLimits(long equity, @Nullable String flag) {
            firm.equity = equity;

            assertThat(firm.score().flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
        }

        @Test
        void givesNoBetterThanTheSeventeenthClassWhenNegative() {
            firm.equity = -1L;

            assertThat(rating()).isEqualTo(17);
        }
    }

    @Nested
    class Liquidity {

        @ParameterizedTest
        @CsvSource({"750000, ", "749999, LOW_LIQUIDITY"})
        void worsensBelowItsLimit(long currentAssets, @Nullable String flag) {
            firm.currentAssets = currentAssets;
            firm.currentLiabilities = 1_000_000L;

            assertThat(firm.score().flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
        }

        @Test
        void isUndefinedWithoutCurrentLiabilities() {
            firm.currentLiabilities = 0L;

            assertThat(firm.score().figures().currentRatio()).isNull();
            assertThat(firm.score().flags()).isEmpty();
        }
    }

    @Nested
    class History {

        @ParameterizedTest
        @CsvSource({"1, 12", "2, 9"})
        void givesNoBetterThanBbWithFewYears(int years, int index) {
            firm.years = years;

            assertThat(rating()).isEqualTo(index);
        }

        @Test
        void neverImprovesAClass() {
            firm.years = 1;
            firm.equity = -1L;

            assertThat(rating()).isEqualTo(17);
            assertThat(firm.score().flags()).containsExactly("NEGATIVE_EQUITY", "THIN_FILE");
        }
    }

    @Nested
    class NaturalPersons {

        @Test
        void haveANegativeEquityInPlaceOfKeptEarnings() {
            firm.naturalPersons = true;
            firm.retained = null;
            firm.equity = -240_000L;

            assertThat(firm.score().flags()).containsExactly("NEGATIVE_EQUITY", "X2_PROXY");
            assertThat(AltmanScore.of(firm.inputs().scoredBalance(), RiskEditions.first()))
                    .hasValueSatisfying(score -> assertThat(score.x2()).isEqualTo(-0.1));
        }

        @Test
        void haveNoKeptEarningsEvenWhenTheyNameThem() {
            firm.naturalPersons = true;

            assertThat(AltmanScore.of(firm.inputs().scoredBalance(), RiskEditions.first()))
                    .hasValueSatisfying(score -> assertThat(score.x2()).isZero());
        }

        @Test
        void areNotAskedForKeptEarningsWhenEquityIsMissing() {
            firm.naturalPersons = true;
            firm.equity = null;

            assertThat(firm.score().flags()).containsExactly("MISSING:equityEur");
        }
    }

    @Test
    void neverFallsBelowTheWorstClassWithoutDefault() {
        firm.ebit = -2_000_000L;
        firm.equity = -500_000L;
        firm.debtService = 1L;
        firm.cashFlow = -1L;
        firm.currentAssets = 0L;

        RiskScore score = firm.score();

        assertThat(score.rating()).isEqualTo(IndicativeClass.CCC_MINUS);
        assertThat(score.steps()).allMatch(step -> step.toIndex() <= 19);
        assertThat(score.pd()).isEqualTo(0.2612);
    }

    @Test
    void neverGivesAProbabilityBelowTheFloor() {
        firm.liabilities = 0L;
        firm.equity = 2_400_000L;

        RiskScore score = firm.score();

        assertThat(score.rating()).isEqualTo(IndicativeClass.AAA);
        assertThat(score.pd()).isEqualTo(0.0005);
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITED, 12, 3, 1.0", "COMPILED, 12, 3, 0.85", "SELF, 12, 3, 0.6",
        "AUDITED, 13, 3, 0.9", "AUDITED, 18, 3, 0.9", "AUDITED, 19, 3, 0.75",
        "AUDITED, 24, 3, 0.75", "AUDITED, 25, 3, 0.5", "AUDITED, 12, 2, 0.9",
        "AUDITED, 12, 1, 0.75", "AUDITED, 12, 50, 1.0"
    })
    void trustsFiguresBySourceAgeAndHistory(
            FigureSource source, int age, int years, double confidence) {
        firm.source = source;
        firm.age = age;
        firm.years = years;

        assertThat(firm.score().confidence().doubleValue()).isEqualTo(confidence);
    }

    @Test
    void trustsFiguresLeastWhenSourceAndDateAreUnknown() {
        firm.source = null;
        firm.age = null;

        RiskScore score = firm.score();

        assertThat(score.confidence()).isEqualByComparingTo("0.3");
        assertThat(score.confidenceLabel()).isEqualTo(ConfidenceLabel.LOW);
        assertThat(score.flags()).containsExactly("SOURCE_MISSING", "STATEMENT_DATE_MISSING");
    }

    private int rating() {
        IndicativeClass rating = firm.score().rating();
        assertThat(rating).isNotNull();
        return rating.index();
    }

    enum Field {
        totalAssets((firm, value) -> firm.totalAssets = value),
        currentAssets((firm, value) -> firm.currentAssets = value),
        currentLiabilities((firm, value) -> firm.currentLiabilities = value),
        retainedEarnings((firm, value) -> firm.retained = value),
        ebit((firm, value) -> firm.ebit = value),
        equity((firm, value) -> firm.equity = value),
        totalLiabilities((firm, value) -> firm.liabilities = value);

        private final BiConsumer<Firm, @Nullable Long> set;

        Field(BiConsumer<Firm, @Nullable Long> set) {
            this.set = set;
        }
    }
}
