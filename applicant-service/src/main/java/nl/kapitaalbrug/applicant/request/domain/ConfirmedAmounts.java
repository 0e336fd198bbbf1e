package nl.kapitaalbrug.applicant.request.domain;

import java.util.EnumSet;
import java.util.Set;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that look like thousands of euros, of which somebody said that they are right all the
 * same. Each holds for exactly that amount: of another one nobody said so. They stay with the draft
 * and do not travel.
 *
 * @param totalAssets total assets; {@code null} when nobody confirmed them
 * @param annualTurnover turnover of the year; {@code null} when nobody confirmed it
 */
public record ConfirmedAmounts(
        @Nullable EuroAmount totalAssets, @Nullable EuroAmount annualTurnover) {

    /** Nothing is confirmed. */
    public static final ConfirmedAmounts NONE = new ConfirmedAmounts(null, null);

    /** The facts of which the amount is confirmed. */
    public Set<Fact> facts() {
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        if (totalAssets != null) {
            facts.add(Fact.TOTAL_ASSETS);
        }
        if (annualTurnover != null) {
            facts.add(Fact.ANNUAL_TURNOVER);
        }
        return facts;
    }

    /** Those of them that these figures still say. */
    ConfirmedAmounts within(FinancialFigures figures) {
        return new ConfirmedAmounts(
                ifSame(totalAssets, figures.balance().totalAssets()),
                ifSame(annualTurnover, figures.income().annualTurnover()));
    }

    private static @Nullable EuroAmount ifSame(
            @Nullable EuroAmount confirmed, @Nullable EuroAmount said) {
        return confirmed != null && confirmed.equals(said) ? confirmed : null;
    }
}
