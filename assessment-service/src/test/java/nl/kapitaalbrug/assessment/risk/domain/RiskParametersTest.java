package nl.kapitaalbrug.assessment.risk.domain;

import static nl.kapitaalbrug.contracts.assessment.IndicativeClass.A;
import static nl.kapitaalbrug.contracts.assessment.IndicativeClass.AAA;
import static nl.kapitaalbrug.contracts.assessment.IndicativeClass.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
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
}
