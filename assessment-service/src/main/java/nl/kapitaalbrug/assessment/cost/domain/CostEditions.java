package nl.kapitaalbrug.assessment.cost.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** The editions of {@link CostParameters}. An edition that was used is never changed. */
public final class CostEditions {

    private static final String SOURCE =
            "own model (method C, base case); no public figures known: to be verified with financiers";

    private CostEditions() {}

    /** The first edition. */
    public static CostParameters first() {
        return new CostParameters(
                "cost-1",
                parameter(work(7_500, 1_200), "euros, euros a year"),
                parameter(work(3_000, 600), "euros, euros a year"),
                parameter(
                        new CostParameters.Price(
                                new BigDecimal("0.01"),
                                new BigDecimal("0.025"),
                                new BigDecimal("0.005")),
                        "share, share a year"));
    }

    private static CostParameters.Work work(long origination, long monitoring) {
        return new CostParameters.Work(
                EuroAmount.ofEuros(origination), EuroAmount.ofEuros(monitoring));
    }

    private static <T> Parameter<T> parameter(T value, String unit) {
        return new Parameter<>(value, unit, SOURCE, LocalDate.of(2026, 11, 27), null);
    }
}
