package nl.kapitaalbrug.contracts.assessment;

import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Whether an amount is worth the work of a financier (methods C): what judging and following it
 * costs, and from which amount on it pays, without and with a file that is assessed already.
 *
 * @param status how it comes out
 * @param amount what others have to finance
 * @param cost what the financing costs a financier that does all the work, over the whole term
 * @param costWithFile what is left of that with a uniform, assessed file
 * @param breakEven the smallest amount that pays for a financier that does all the work; {@code
 *     null} when none does, or when there is no class
 * @param breakEvenWithFile the same with a uniform, assessed file
 * @param lossGivenDefault share of what is outstanding that is lost in a default, 0 to 1
 * @param expectedLoss of the first year in euros (methods B.3); not shown to the owner; {@code
 *     null} without a class
 * @param lifetimeLoss of the whole term; as the expected loss
 * @param reasons why, most important first
 */
public record TicketAssessment(
        Status status,
        EuroAmount amount,
        EuroAmount cost,
        EuroAmount costWithFile,
        @Nullable EuroAmount breakEven,
        @Nullable EuroAmount breakEvenWithFile,
        double lossGivenDefault,
        @Nullable EuroAmount expectedLoss,
        @Nullable EuroAmount lifetimeLoss,
        List<Reason> reasons) {

    public TicketAssessment {
        reasons = List.copyOf(reasons);
    }

    /** How an amount comes out. */
    public enum Status {
        /** It pays for a financier that does all the work. */
        LARGE_ENOUGH,
        /** It pays with a uniform, assessed file. */
        WITH_FILE,
        /** It does not pay, even with a file. */
        TOO_SMALL,
        /** The expected loss is higher than what each euro earns: no amount pays. */
        NO_AMOUNT_PAYS,
        /** Without a class nothing can be said. */
        UNKNOWN
    }
}
