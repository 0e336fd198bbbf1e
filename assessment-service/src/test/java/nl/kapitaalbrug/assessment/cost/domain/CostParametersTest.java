package nl.kapitaalbrug.assessment.cost.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CostParametersTest {

    private static final CostParameters FIRST = CostEditions.first();

    @ParameterizedTest
    @CsvSource({
        "a,7500,1200,true",
        "a,0,0,true",
        "a,7501,1200,false",
        "a,7500,1201,false",
        "'',3000,600,false"
    })
    void haveANameAndAFileThatSavesWork(
            String version, long origination, long monitoring, boolean passes) {
        check(
                () ->
                        new CostParameters(
                                version,
                                FIRST.alone(),
                                changed(FIRST.withFile(), work(origination, monitoring)),
                                FIRST.price()),
                passes);
    }

    @ParameterizedTest
    @CsvSource({"0,0,true", "-1,0,false", "0,-1,false"})
    void haveWorkThatCostsNothingOrMore(long origination, long monitoring, boolean passes) {
        check(() -> work(origination, monitoring), passes);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,true", "-0.01,0,0,false", "0,-0.01,0,false", "0,0,-0.01,false"})
    void havePricesOfZeroOrMore(
            BigDecimal fee, BigDecimal margin, BigDecimal charge, boolean passes) {
        check(() -> new CostParameters.Price(fee, margin, charge), passes);
    }

    private static CostParameters.Work work(long origination, long monitoring) {
        return new CostParameters.Work(
                EuroAmount.ofEuros(origination), EuroAmount.ofEuros(monitoring));
    }
}
