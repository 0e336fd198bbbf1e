package nl.kapitaalbrug.assessment.risk.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;
import static nl.kapitaalbrug.contracts.assessment.IndicativeClass.A;
import static nl.kapitaalbrug.contracts.assessment.IndicativeClass.AAA;
import static nl.kapitaalbrug.contracts.assessment.IndicativeClass.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskParametersTest {

    private static final RiskParameters FIRST = RiskEditions.first();

    @ParameterizedTest
    @CsvSource({
        "8.15, AAA",
        "8.1499, AA+",
        "5.85, BBB",
        "5.8499, BBB-",
        "2.50, CCC",
        "2.4999, CCC-",
        "1.75, CCC-",
        "-40, CCC-"
    })
    void readsTheBondTableAtAndBelowItsLimits(double score, String symbol) {
        assertThat(FIRST.bondTable().value().of(score)).isEqualTo(IndicativeClass.of(symbol));
    }

    @ParameterizedTest
    @CsvSource({"12.5, AAA", "12.49, AA", "1.25, CCC", "1.2499, CCC-", "-3, CCC-"})
    void readsTheCoverTableAtAndBelowItsLimits(double cover, String symbol) {
        assertThat(FIRST.coverTable().value().of(cover)).isEqualTo(IndicativeClass.of(symbol));
    }

    @Test
    void refusesATableInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RatingTable(
                                List.of(new RatingTable.Row(1, AAA), new RatingTable.Row(2, A)),
                                B));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingTable(List.of(new RatingTable.Row(1, B)), A));
    }

    @Test
    void refusesAStepThatImprovesAClass() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskParameters.Below(1.0, -1));
    }

    @Test
    void refusesAParameterWithoutSource() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameter<>(1, "ratio", " ", day, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameter<>(1, "ratio", "source", day, day.minusDays(1)));
    }

    @Test
    void isValidOnItsFirstAndLastDayOnly() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Parameter<Integer> parameter = new Parameter<>(1, "ratio", "source", day, day.plusDays(1));

        assertThat(parameter.validOn(day.minusDays(1))).isFalse();
        assertThat(parameter.validOn(day)).isTrue();
        assertThat(parameter.validOn(day.plusDays(1))).isTrue();
        assertThat(parameter.validOn(day.plusDays(2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 10, 2.6, 1.1, true",
        "0, 1, 1, 1, 10, 2.6, 1.1, false",
        "1, 0, 1, 1, 10, 2.6, 1.1, false",
        "1, 1, 0, 1, 10, 2.6, 1.1, false",
        "1, 1, 1, 0, 10, 2.6, 1.1, false",
        "1, 1, 1, 1, 0, 2.6, 1.1, false",
        "1, 1, 1, 1, 10, 1.1, 1.1, false"
    })
    void haveWeightsAboveZeroAndLimitsInOrder(
            double a1,
            double a2,
            double a3,
            double a4,
            double cap,
            double safe,
            double distress,
            boolean passes) {
        check(() -> new RiskParameters.Altman(a1, a2, a3, a4, 3, cap, safe, distress), passes);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 2, 1.2, 2, 0, true",
        "1.2, 2, 1.2, 1, 0, false",
        "1.0, 1, 1.2, 2, 0, false",
        "1.0, 2, 1.2, 1, -1, false"
    })
    void weighLessCoverHeavier(
            double less, int most, double tight, int least, int missing, boolean passes) {
        RiskParameters.Worsening now = FIRST.worsening().value();
        ThrowingCallable made =
                () ->
                        new RiskParameters.Worsening(
                                new RiskParameters.Below(less, most),
                                new RiskParameters.Below(tight, least),
                                missing,
                                now.negativeEquity(),
                                now.lowSolvency(),
                                now.lowLiquidity(),
                                now.thinFile());
        check(made, passes);
    }

    /** Weights of one and figures in quarters: a score of 1.75, to the last digit. */
    @ParameterizedTest
    @CsvSource({"1.7499, 1, SAFE", "1.75, 1, GREY", "2, 1.75, GREY", "2, 1.7501, DISTRESS"})
    void readTheZoneAboveAndBelowItsLimits(
            double safe, double distress, AltmanScore.Zone expected) {
        Firm firm = new Firm();
        firm.totalAssets = 1_000L;
        firm.currentAssets = 500L;
        firm.currentLiabilities = 250L;
        firm.retained = 250L;
        firm.ebit = 250L;
        firm.equity = 500L;
        firm.liabilities = 500L;
        RiskParameters other =
                with("other", new RiskParameters.Altman(1, 1, 1, 1, 3, 10, safe, distress));

        assertThat(Scorecard.of(firm.inputs(), other).zone()).isEqualTo(expected);
    }

    @Test
    void haveAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(" ", FIRST.altman().value()));
    }

    private static RiskParameters with(String version, RiskParameters.Altman altman) {
        return new RiskParameters(
                version,
                changed(FIRST.altman(), altman),
                FIRST.bondTable(),
                FIRST.coverTable(),
                FIRST.defaultRates(),
                FIRST.defaultRateFloor(),
                FIRST.worsening(),
                FIRST.worstRated(),
                FIRST.noHistory(),
                FIRST.confidence());
    }
}
