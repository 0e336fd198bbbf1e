package nl.kapitaalbrug.financing.matching.adapter.web;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Balance;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions that decide a quick check; named as the facts are, each may be left out.
 * Amounts are whole euros of zero or more.
 */
@Schema(name = "QuickCheckMore")
record QuickCheckMore(
        @Nullable EuroAmount annualTurnover,
        @Nullable EuroAmount totalAssets,
        @Nullable EuroAmount lendingValue,
        @Nullable EuroAmount existingPledges,
        @Nullable Boolean suretyWilling,
        @Nullable Boolean sharesWilling,
        @Nullable Boolean publiclyInsuredCare,
        @Nullable Boolean mainlyPrimaryAgriculture,
        @Nullable Boolean invoicesBusinesses,
        @Nullable Boolean sellsCommercially,
        @Nullable Boolean wbsoDeclaration,
        @Nullable Boolean energyListAsset,
        @Nullable Boolean environmentListAsset,
        @Nullable Boolean professionalRound,
        @Nullable Boolean followOnLetter,
        @Nullable Boolean otherFundingProven,
        @Nullable Boolean partnerFirm) {

    void check(Violations.Part part) {
        whole(part.at("annualTurnover"), annualTurnover);
        whole(part.at("totalAssets"), totalAssets);
        whole(part.at("lendingValue"), lendingValue);
        whole(part.at("existingPledges"), existingPledges);
    }

    /** A whole amount of zero or more; a missing one passes. */
    static void whole(Violations.Part part, @Nullable EuroAmount amount) {
        part.require(
                amount == null || amount.isWholeEuros() && !amount.isNegative(),
                "AMOUNT_NOT_WHOLE_EUROS");
    }

    FinancialFigures figures() {
        return new FinancialFigures(
                null,
                null,
                null,
                new Balance(totalAssets, null, null, null, null, null, null),
                new Income(annualTurnover, null, null, null, null, null, null, null, null, null),
                null);
    }

    Circumstances circumstances() {
        return new Circumstances(
                new Circumstances.Security(
                        lendingValue, existingPledges, suretyWilling, sharesWilling),
                new Circumstances.Standing(
                        publiclyInsuredCare,
                        mainlyPrimaryAgriculture,
                        invoicesBusinesses,
                        sellsCommercially,
                        null,
                        null),
                new Circumstances.Preparation(
                        wbsoDeclaration,
                        energyListAsset,
                        environmentListAsset,
                        professionalRound,
                        followOnLetter,
                        otherFundingProven,
                        partnerFirm));
    }
}
