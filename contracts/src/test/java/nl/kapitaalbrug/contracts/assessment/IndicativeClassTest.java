package nl.kapitaalbrug.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IndicativeClassTest {

    @ParameterizedTest
    @EnumSource(IndicativeClass.class)
    void isFoundByItsSymbolAndByItsPosition(IndicativeClass value) {
        assertThat(IndicativeClass.of(value.symbol())).isEqualTo(value);
        assertThat(IndicativeClass.at(value.index())).isEqualTo(value);
    }

    @Test
    void runsFromTripleAToD() {
        assertThat(IndicativeClass.at(1)).isEqualTo(IndicativeClass.AAA);
        assertThat(IndicativeClass.at(19)).isEqualTo(IndicativeClass.CCC_MINUS);
        assertThat(IndicativeClass.at(20)).isEqualTo(IndicativeClass.D);
        assertThat(IndicativeClass.BB_PLUS.letter()).isEqualTo("BB");
    }

    @Test
    void knowsNoOtherSymbol() {
        assertThatIllegalArgumentException().isThrownBy(() -> IndicativeClass.of("AAA+"));
    }
}
