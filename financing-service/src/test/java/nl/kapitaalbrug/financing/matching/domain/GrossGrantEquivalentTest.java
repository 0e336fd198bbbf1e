package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.financing.matching.domain.GrossGrantEquivalent.Counted;
import nl.kapitaalbrug.financing.matching.domain.GrossGrantEquivalent.NotEligible;
import nl.kapitaalbrug.financing.matching.domain.GrossGrantEquivalent.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods D.1, guarantees. */
class GrossGrantEquivalentTest {

    @Test
    void countsExampleD02() {
        assertThat(of(600_000, 480_000, 72)).isEqualTo(new Counted(EuroAmount.ofEuros(76_800)));
    }

    @Test
    void refusesExampleD03() {
        assertThat(of(2_000_000, 1_600_000, 96))
                .isEqualTo(new NotEligible(Reason.GUARANTEED_TOO_HIGH));
    }

    @ParameterizedTest
    @CsvSource({
        "3000000, 2250000, 60, true",
        "3000000, 2250001, 60, false",
        "3000000, 1125000, 61, true",
        "3000000, 1125001, 61, false"
    })
    void keepsTheLimitsOfTheAmount(long loan, long guaranteed, int months, boolean counted) {
        assertThat(of(loan, guaranteed, months) instanceof Counted).isEqualTo(counted);
    }

    @Test
    void takesAtMostEightyPercentOfTheLoan() {
        assertThat(of(100_000, 80_000, 60)).isInstanceOf(Counted.class);
        assertThat(of(100_000, 80_001, 60)).isEqualTo(new NotEligible(Reason.COVER_TOO_HIGH));
    }

    @Test
    void takesAtMostTenYears() {
        assertThat(of(100_000, 50_000, 120)).isInstanceOf(Counted.class);
        assertThat(of(100_000, 50_000, 121)).isEqualTo(new NotEligible(Reason.TENOR_TOO_LONG));
    }

    private static GrossGrantEquivalent of(long loan, long guaranteed, int months) {
        return GrossGrantEquivalent.ofGuarantee(
                EuroAmount.ofEuros(loan),
                EuroAmount.ofEuros(guaranteed),
                new Tenor(months),
                RealSupply.PARAMETERS.deMinimis());
    }
}
