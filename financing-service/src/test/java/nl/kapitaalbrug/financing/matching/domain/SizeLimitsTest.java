package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.SizeClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recommendation 2003/361/EC as in methods B.4. */
class SizeLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "9, 2000000, 9000000, MICRO",
        "9, 2000001, 2000001, SMALL",
        "10, 100, 100, SMALL",
        "49, 10000000, 99000000, SMALL",
        "50, 100, 100, MEDIUM",
        "249, 99000000, 43000000, MEDIUM",
        "249, 50000001, 43000001, LARGE",
        "250, 100, 100, LARGE"
    })
    void decidesAtBelowAndAboveEachLimit(int staff, long turnover, long balance, SizeClass size) {
        assertThat(possible(staff, turnover, balance)).containsExactly(size);
    }

    @Test
    void leavesOpenOnlyWhatAMissingFigureCouldChange() {
        assertThat(possible(5, 1_000_000L, null)).containsExactly(SizeClass.MICRO);
        assertThat(possible(12, null, null))
                .isEqualTo(Set.of(SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.LARGE));
        assertThat(possible(300, null, null)).containsExactly(SizeClass.LARGE);
        assertThat(possible(null, 1_000_000L, 1_000_000L)).hasSize(4);
        assertThat(possible(null, 60_000_000L, 60_000_000L)).containsExactly(SizeClass.LARGE);
    }

    private static Set<SizeClass> possible(
            @Nullable Integer staff, @Nullable Long turnover, @Nullable Long balance) {
        return RealSupply.PARAMETERS
                .size()
                .possible(
                        staff,
                        turnover == null ? null : EuroAmount.ofEuros(turnover),
                        balance == null ? null : EuroAmount.ofEuros(balance));
    }
}
