package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.Tenor;

/** The advantage in a guarantee, as the de minimis regulation counts it (methods D.1). */
public sealed interface GrossGrantEquivalent {

    /**
     * The shortcut applies.
     *
     * @param amount the grant that the guarantee is worth
     */
    record Counted(EuroAmount amount) implements GrossGrantEquivalent {}

    /**
     * The shortcut does not apply, so another method has to.
     *
     * @param reason why
     */
    record NotEligible(Reason reason) implements GrossGrantEquivalent {}

    /** Why the shortcut does not apply. */
    enum Reason {
        COVER_TOO_HIGH,
        GUARANTEED_TOO_HIGH,
        TENOR_TOO_LONG
    }

    /**
     * The equivalent of a guarantee: ceiling × guaranteed / limit × years / 5. The limits are
     * absolute: more for a shorter time does not qualify.
     *
     * @param loan the whole loan, above zero
     * @param guaranteed the part that the guarantor bears
     * @param tenor how long
     * @param limits the limits
     */
    static GrossGrantEquivalent ofGuarantee(
            EuroAmount loan, EuroAmount guaranteed, Tenor tenor, DeMinimisLimits limits) {
        if (guaranteed.compareTo(loan.percent(limits.maxCoverPct())) > 0) {
            return new NotEligible(Reason.COVER_TOO_HIGH);
        }
        if (tenor.months() > limits.longYears() * 12) {
            return new NotEligible(Reason.TENOR_TOO_LONG);
        }
        boolean isShort = tenor.months() <= limits.shortYears() * 12;
        EuroAmount most = isShort ? limits.guaranteed() : limits.guaranteedLong();
        if (guaranteed.compareTo(most) > 0) {
            return new NotEligible(Reason.GUARANTEED_TOO_HIGH);
        }
        BigDecimal above =
                limits.ceiling()
                        .scalar()
                        .multiply(guaranteed.scalar())
                        .multiply(BigDecimal.valueOf(tenor.months()));
        BigDecimal below =
                limits.guaranteed()
                        .scalar()
                        .multiply(BigDecimal.valueOf(limits.shortYears() * 12L));
        return new Counted(EuroAmount.rounded(above.divide(below, MathContext.DECIMAL64)));
    }
}
