package nl.kapitaalbrug.financing.matching.adapter.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.financing.matching.application.QuickCheck;
import nl.kapitaalbrug.financing.matching.application.QuickCheck.Firm;
import nl.kapitaalbrug.financing.matching.application.QuickCheck.Ordered;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A quick check as it is sent. What may be left out is unknown then.
 *
 * @param place where the money will be invested, or {@code ELSEWHERE}
 * @param sector section of SBI 2008 of the main activity
 * @param legalForm legal form
 * @param employees workers in annual work units; may be left out
 * @param yearsInBusiness whole years since the start; may be left out
 * @param spend whole euros by kind of spending, without VAT where it can be reclaimed
 * @param aim what it is for
 * @param ownContribution whole euros that the owners put in; zero when left out
 * @param tenor the wished time to repay in months; one is proposed when left out
 * @param ordered whether something is ordered or signed; may be left out
 * @param technology what the firm has to do with the technology
 * @param more answers to questions that decide; may be left out
 */
@Schema(name = "QuickCheck")
record QuickCheckBody(
        MunicipalityCode place,
        SbiSection sector,
        LegalForm legalForm,
        @Nullable Integer employees,
        @Nullable Integer yearsInBusiness,
        Map<SpendKind, EuroAmount> spend,
        Aim aim,
        @Nullable EuroAmount ownContribution,
        @Nullable Tenor tenor,
        @Nullable Ordered ordered,
        TechnologyRole technology,
        @Nullable QuickCheckMore more)
        implements Checked {

    private static final int MOST_YEARS = 500;

    @Override
    public void check(Violations violations) {
        violations
                .at("/place")
                .require(place == null || Municipalities.isKnown(place), "MUNICIPALITY_UNKNOWN");
        violations.at("/employees").between(employees, 0, CompanyFacts.MAX_EMPLOYEES);
        violations.at("/yearsInBusiness").between(yearsInBusiness, 0, MOST_YEARS);
        Violations.Part own = violations.at("/ownContribution");
        QuickCheckMore.whole(own, ownContribution);
        if (more != null) {
            more.check(violations.at("/more"));
        }
        if (spend == null) {
            return;
        }
        Violations.Part all = violations.at("/spend");
        all.require(!spend.isEmpty(), "REQUIRED");
        spend.forEach((kind, amount) -> checkSpend(all, kind, amount));
        if (violations.isEmpty()) {
            checkNeed(all, own);
        }
    }

    private static void checkSpend(
            Violations.Part all, @Nullable SpendKind kind, @Nullable EuroAmount amount) {
        if (kind != null && amount != null) {
            Violations.Part part = all.at(kind.name());
            part.require(amount.isPositive(), "SPEND_NOT_POSITIVE");
            QuickCheckMore.whole(part, amount);
        }
    }

    private void checkNeed(Violations.Part all, Violations.Part own) {
        EuroAmount need =
                spend.values().stream().reduce(EuroAmount.ZERO, EuroAmount::plus).minus(own());
        own.require(
                need.compareTo(FundingNeed.MIN_EXTERNAL_NEED) >= 0,
                "EXTERNAL_NEED_TOO_SMALL",
                FundingNeed.MIN_EXTERNAL_NEED.scalar());
        all.require(
                need.compareTo(FundingNeed.MAX_EXTERNAL_NEED) <= 0,
                "EXTERNAL_NEED_TOO_LARGE",
                FundingNeed.MAX_EXTERNAL_NEED.scalar());
    }

    private EuroAmount own() {
        return ownContribution == null ? EuroAmount.ZERO : ownContribution;
    }

    /** Whether the place lies in the province that is served. */
    boolean inRegion() {
        return Municipalities.find(place).isPresent();
    }

    QuickCheck toCheck() {
        return new QuickCheck(
                new Firm(place, sector, legalForm, employees, yearsInBusiness),
                spend,
                aim,
                own(),
                tenor,
                ordered,
                technology,
                more == null
                        ? QuickCheck.More.NOTHING
                        : new QuickCheck.More(more.figures(), more.circumstances()));
    }
}
