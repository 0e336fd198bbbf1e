package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyClaim.CriticalElement;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;

/** Turns a complete request into what travels: without number, name or names of elements. */
final class Snapshots {

    private Snapshots() {}

    /**
     * @throws NullPointerException when a required part is missing: {@link SubmissionRules} come
     *     first
     */
    static FinancingRequestSnapshot of(FinancingRequest request, CompanyKeys keys, Instant at) {
        Sections sections = request.sections().asAsked();
        return new FinancingRequestSnapshot(
                request.id(),
                request.owner(),
                request.revision(),
                at,
                request.origin(),
                company(sections.companyOrEmpty(), keys),
                need(sections.needOrEmpty()),
                sections.financesOrUnknown(),
                technology(sections.technologyOrEmpty()),
                sections.circumstancesOrUnknown(),
                plan(sections.planOrEmpty()),
                sections.groupOrEmpty().group());
    }

    /**
     * What a draft says of its need; empty while the section about the need was never saved.
     * Spending beyond what a request may ask is a slip of the pen and counts as not said.
     */
    static Optional<StatedNeed> stated(Sections sections, CompanyKeys keys) {
        return sections.need() == null ? Optional.empty() : Optional.of(known(sections, keys));
    }

    /** The same of a draft that may say nothing of its need. */
    static StatedNeed known(Sections sections, CompanyKeys keys) {
        CompanySection company = sections.companyOrEmpty();
        NeedSection need = sections.needOrEmpty();
        KvkNumber number = company.kvkNumber();
        return new StatedNeed(
                number == null ? null : keys.of(number),
                need.place(),
                company.sector(),
                company.employees(),
                isPossible(need) ? need.spend() : Map.of(),
                need.aims(),
                need.ownContribution());
    }

    private static boolean isPossible(NeedSection need) {
        long cents = need.spend().values().stream().mapToLong(EuroAmount::cents).sum();
        return cents <= FundingNeed.MAX_EXTERNAL_NEED.cents();
    }

    private static CompanyFacts company(CompanySection company, CompanyKeys keys) {
        return new CompanyFacts(
                known(company.legalForm()),
                known(company.sector()),
                company.startDate(),
                company.employees(),
                keys.of(known(company.kvkNumber())));
    }

    private static FundingNeed need(NeedSection need) {
        return new FundingNeed(
                need.spend(),
                need.aims(),
                known(need.ownContribution()),
                known(need.tenor()),
                known(need.place()),
                need.assetLifeMonths(),
                need.firstCommitmentDate(),
                need.graceNeededMonths());
    }

    private static PlanFacts plan(PlanSection plan) {
        return new PlanFacts(plan.market(), plan.team(), plan.effect(), plan.readiness());
    }

    private static TechnologyClaim technology(TechnologySection technology) {
        List<CriticalElement> elements =
                technology.elements().stream()
                        .map(element -> new CriticalElement(element.key(), element.answers()))
                        .toList();
        return new TechnologyClaim(known(technology.role()), elements);
    }

    private static <T> T known(@Nullable T part) {
        return Objects.requireNonNull(part, "A part that submission requires is missing");
    }
}
