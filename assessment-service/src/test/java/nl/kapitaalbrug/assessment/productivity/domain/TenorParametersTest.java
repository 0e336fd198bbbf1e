package nl.kapitaalbrug.assessment.productivity.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TenorParametersTest {

    private static final TenorParameters FIRST = TenorEditions.first();

    @ParameterizedTest
    @CsvSource({"a,0,true", "a,1,true", "a,-0.01,false", "a,1.01,false", "'',0.06,false"})
    void haveANameAndARateFromZeroToOne(String version, BigDecimal rate, boolean passes) {
        check(() -> new TenorParameters(version, changed(FIRST.rate(), rate)), passes);
    }
}
