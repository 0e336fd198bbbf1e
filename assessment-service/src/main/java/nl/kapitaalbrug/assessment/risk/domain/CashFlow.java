package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a year brings in and has to carry (method B.1). Each part may be missing.
 *
 * @param ebitda result before interest, tax and depreciation
 * @param cashTax tax that was paid; for natural persons the income tax of the owners
 * @param maintenanceInvestment investment that only keeps things running
 * @param workingCapitalIncrease increase of working capital; negative when it fell
 * @param privateDrawings what the owners take out; zero for a legal person
 * @param interest interest expense
 * @param principal repayments due in the year
 */
public record CashFlow(
        @Nullable EuroAmount ebitda,
        @Nullable EuroAmount cashTax,
        @Nullable EuroAmount maintenanceInvestment,
        @Nullable EuroAmount workingCapitalIncrease,
        @Nullable EuroAmount privateDrawings,
        @Nullable EuroAmount interest,
        @Nullable EuroAmount principal) {

    /**
     * Cash flow available for debt service in euros; {@code null} when a part is missing. Euros and
     * not an amount, because a sum of amounts may lie outside the range of one.
     */
    public @Nullable BigDecimal available() {
        BigDecimal costs =
                sum(cashTax, maintenanceInvestment, workingCapitalIncrease, privateDrawings);
        return ebitda == null || costs == null ? null : ebitda.scalar().subtract(costs);
    }

    /** Interest and repayments in euros; {@code null} when one of them is missing. */
    public @Nullable BigDecimal debtService() {
        return sum(interest, principal);
    }

    private static @Nullable BigDecimal sum(@Nullable EuroAmount... amounts) {
        if (Stream.of(amounts).anyMatch(amount -> amount == null)) {
            return null;
        }
        return Stream.of(amounts).map(EuroAmount::scalar).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
