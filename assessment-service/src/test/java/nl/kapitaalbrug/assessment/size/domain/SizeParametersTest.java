package nl.kapitaalbrug.assessment.size.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeParametersTest {

    private static final SizeParameters FIRST = SizeEditions.first();

    /** The first edition says 10, 2 million and 2 million for micro; 50, 10 and 10 for small. */
    @ParameterizedTest
    @CsvSource({
        "49.9, 9999999, 9999999, true",
        "50, 9999999, 9999999, false",
        "49.9, 10000000, 9999999, false",
        "49.9, 9999999, 10000000, false",
        "60, 20000000, 20000000, false"
    })
    void haveLimitsThatRiseWithTheClass(
            BigDecimal staff, BigDecimal turnover, BigDecimal balance, boolean passes) {
        List<SizeParameters.Limit> limits = new ArrayList<>(FIRST.limits().value());
        limits.set(0, new SizeParameters.Limit(SizeClass.MICRO, staff, turnover, balance));

        check(() -> with("another", limits), passes);
    }

    @Test
    void haveAllClassesInOrderAndAName() {
        List<SizeParameters.Limit> limits = FIRST.limits().value();

        assertThatIllegalArgumentException().isThrownBy(() -> with("another", limits.reversed()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("another", limits.subList(0, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(" ", limits));
    }

    @ParameterizedTest
    @CsvSource({"0.01,0.99,true", "0,0.5,false", "0.5,0.5,false", "0.25,1,false"})
    void haveSharesThatRiseBetweenZeroAndOne(
            BigDecimal partner, BigDecimal linked, boolean passes) {
        check(() -> new SizeParameters.Holdings(partner, linked), passes);
    }

    private static SizeParameters with(String version, List<SizeParameters.Limit> limits) {
        return new SizeParameters(version, changed(FIRST.limits(), limits), FIRST.holdings());
    }
}
