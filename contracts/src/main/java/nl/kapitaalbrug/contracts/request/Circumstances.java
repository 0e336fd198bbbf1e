package nl.kapitaalbrug.contracts.request;

import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Facts that the rules of single instruments ask for. Each may be {@code null}: not known yet.
 *
 * @param security what the firm can and will put up
 * @param standing what the firm is and does
 * @param preparation what is arranged already
 */
public record Circumstances(Security security, Standing standing, Preparation preparation) {

    /** Nothing is known yet. */
    public static final Circumstances UNKNOWN =
            new Circumstances(Security.UNKNOWN, Standing.UNKNOWN, Preparation.UNKNOWN);

    /**
     * What the firm can and will put up.
     *
     * @param lendingValue whole euros that a bank lends on the collateral, existing and bought
     * @param existingPledges whole euros of debt that already rests on that collateral
     * @param suretyWilling whether the majority owner will stand surety
     * @param sharesWilling whether the owners will give up shares
     */
    public record Security(
            @Nullable EuroAmount lendingValue,
            @Nullable EuroAmount existingPledges,
            @Nullable Boolean suretyWilling,
            @Nullable Boolean sharesWilling) {

        /** Nothing is known yet. */
        public static final Security UNKNOWN = new Security(null, null, null, null);

        public Security {
            Checks.wholeEuros(lendingValue);
            Checks.wholeEuros(existingPledges);
        }
    }

    /**
     * What the firm is and does.
     *
     * @param publiclyInsuredCare whether it provides care that public insurance pays (Zvw, Wlz)
     * @param mainlyPrimaryAgriculture whether most turnover comes from primary agriculture
     * @param invoicesBusinesses whether it sells to businesses on credit terms
     * @param sellsCommercially whether it has made a first commercial sale
     * @param firstSaleYear year of that sale, 1900 to 2100
     * @param researchHours hours a year that a self-employed owner spends on research and
     *     development, 0 to 4,000
     */
    public record Standing(
            @Nullable Boolean publiclyInsuredCare,
            @Nullable Boolean mainlyPrimaryAgriculture,
            @Nullable Boolean invoicesBusinesses,
            @Nullable Boolean sellsCommercially,
            @Nullable Integer firstSaleYear,
            @Nullable Integer researchHours) {

        /** Nothing is known yet. */
        public static final Standing UNKNOWN = new Standing(null, null, null, null, null, null);

        public Standing {
            Checks.range(firstSaleYear, 1900, 2100, "FIRST_SALE_YEAR_OUT_OF_RANGE");
            Checks.range(researchHours, 0, 4_000, "RESEARCH_HOURS_OUT_OF_RANGE");
            Checks.require(
                    firstSaleYear == null || Boolean.TRUE.equals(sellsCommercially),
                    "FIRST_SALE_WITHOUT_SALES",
                    "A year of first sale needs a first sale");
        }
    }

    /**
     * What is arranged already.
     *
     * @param wbsoDeclaration whether there is a recent WBSO (research and development) declaration
     * @param energyListAsset whether what is bought stands on the Energy List
     * @param environmentListAsset whether what is bought stands on the Environment List
     * @param professionalRound whether professional investors have put equity into the firm
     * @param followOnLetter whether a follow-on investor gave a letter of intent
     * @param otherFundingProven whether the rest of the funding is shown by contract or term sheet
     * @param partnerFirm whether an independent firm develops along
     */
    public record Preparation(
            @Nullable Boolean wbsoDeclaration,
            @Nullable Boolean energyListAsset,
            @Nullable Boolean environmentListAsset,
            @Nullable Boolean professionalRound,
            @Nullable Boolean followOnLetter,
            @Nullable Boolean otherFundingProven,
            @Nullable Boolean partnerFirm) {

        /** Nothing is known yet. */
        public static final Preparation UNKNOWN =
                new Preparation(null, null, null, null, null, null, null);
    }
}
