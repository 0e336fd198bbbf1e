package nl.kapitaalbrug.assessment.market.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarketParametersTest {

    private static final MarketParameters FIRST = MarketEditions.first();

    @ParameterizedTest
    @CsvSource({"a,1,true", "a,100,true", "a,0,false", "a,101,false", "'',40,false"})
    void haveANameAndAShareOfOneToAHundred(String version, int percent, boolean passes) {
        check(
                () -> new MarketParameters(version, changed(FIRST.concentratedFrom(), percent)),
                passes);
    }
}
