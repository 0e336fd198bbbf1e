package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Kleene's laws over all values. */
class TruthTest {

    private static final Truth[] ALL = Truth.values();

    @Test
    void unknownDecidesOnlyWhereTheOtherValueDoesNot() {
        assertThat(Truth.UNKNOWN.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
        assertThat(Truth.UNKNOWN.and(Truth.TRUE)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
        assertThat(Truth.UNKNOWN.or(Truth.FALSE)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }

    @Test
    void keepsTheLawsOfDeMorganAndDoubleNegation() {
        for (Truth a : ALL) {
            assertThat(a.not().not()).isEqualTo(a);
            for (Truth b : ALL) {
                assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
                assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
            }
        }
    }

    @Test
    void keepsTheOrderOfPartsIrrelevant() {
        for (Truth a : ALL) {
            for (Truth b : ALL) {
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.or(b)).isEqualTo(b.or(a));
                for (Truth c : ALL) {
                    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
                    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
                    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                }
            }
        }
    }
}
