package nl.kapitaalbrug.applicant.request.adapter.web;

import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The section with facts that single instruments ask for, as it is sent. */
record CircumstancesBody(
        @Nullable SecurityBody security,
        @Nullable StandingBody standing,
        Circumstances.@Nullable Preparation preparation)
        implements Checked {

    /** What the firm can and will put up. */
    record SecurityBody(
            @Nullable EuroAmount lendingValue,
            @Nullable EuroAmount existingPledges,
            @Nullable Boolean suretyWilling,
            @Nullable Boolean sharesWilling) {}

    /** What the firm is and does. */
    record StandingBody(
            @Nullable Boolean publiclyInsuredCare,
            @Nullable Boolean mainlyPrimaryAgriculture,
            @Nullable Boolean invoicesBusinesses,
            @Nullable Boolean sellsCommercially,
            @Nullable Integer firstSaleYear,
            @Nullable Integer researchHours) {}

    @Override
    public void check(Violations violations) {
        if (security != null) {
            Violations.Part part = violations.at("/security");
            FieldRules.wholeEuros(part.at("lendingValue"), security.lendingValue);
            FieldRules.wholeEuros(part.at("existingPledges"), security.existingPledges);
        }
        if (standing != null) {
            Violations.Part part = violations.at("/standing");
            part.at("firstSaleYear")
                    .between(standing.firstSaleYear, 1900, 2100)
                    .require(
                            standing.firstSaleYear == null
                                    || Boolean.TRUE.equals(standing.sellsCommercially),
                            "FIRST_SALE_WITHOUT_SALES");
            part.at("researchHours").between(standing.researchHours, 0, 4_000);
        }
    }

    Circumstances toSection() {
        return new Circumstances(
                security == null
                        ? Circumstances.Security.UNKNOWN
                        : new Circumstances.Security(
                                security.lendingValue,
                                security.existingPledges,
                                security.suretyWilling,
                                security.sharesWilling),
                standing == null
                        ? Circumstances.Standing.UNKNOWN
                        : new Circumstances.Standing(
                                standing.publiclyInsuredCare,
                                standing.mainlyPrimaryAgriculture,
                                standing.invoicesBusinesses,
                                standing.sellsCommercially,
                                standing.firstSaleYear,
                                standing.researchHours),
                preparation == null ? Circumstances.Preparation.UNKNOWN : preparation);
    }
}
