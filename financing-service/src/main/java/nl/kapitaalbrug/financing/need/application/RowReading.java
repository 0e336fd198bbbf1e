package nl.kapitaalbrug.financing.need.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.application.KnownRequest;
import nl.kapitaalbrug.financing.matching.application.MatchRecord;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowAssessment;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowMatch;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPlan;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPublication;
import nl.kapitaalbrug.financing.need.domain.RouteOutcome;
import org.jspecify.annotations.Nullable;

/** Makes the row of a request from all that is known of it. */
final class RowReading {

    private final ConfirmedAmounts amounts;

    RowReading(ConfirmedAmounts amounts) {
        this.amounts = amounts;
    }

    /** The row; empty while neither the request nor its need is known. */
    Optional<NeedRow> row(KnownRequest known) {
        MatchRecord latest = known.latest();
        if (latest != null) {
            return Optional.of(matched(known, latest));
        }
        NeedStated stated = known.stated();
        return stated == null ? Optional.empty() : Optional.of(stated(known, stated));
    }

    private NeedRow matched(KnownRequest known, MatchRecord latest) {
        FinancingRequestSnapshot request = latest.request();
        return new NeedRow(
                known.id(),
                request.origin(),
                company(request.company().key(), known.id()),
                known.withdrawn() ? NeedPhase.WITHDRAWN : NeedPhase.MATCHED,
                request.submittedAt(),
                request.need().place(),
                request.company().sector(),
                request.company().legalForm(),
                request.company().employees(),
                request.need().spend(),
                request.need().aims(),
                request.need().externalNeed(),
                request.need().tenor(),
                assessment(request.company().legalForm(), latest.assessment()),
                RowMatch.of(routes(latest), request.need().externalNeed()),
                publication(known.publication()),
                null);
    }

    private static NeedRow stated(KnownRequest known, NeedStated stated) {
        StatedNeed need = stated.need();
        return new NeedRow(
                known.id(),
                stated.origin(),
                company(need.company(), known.id()),
                phase(known, stated),
                stated.statedAt(),
                need.place(),
                need.sector(),
                null,
                need.employees(),
                need.spend(),
                need.aims(),
                need.externalNeed().orElse(null),
                null,
                null,
                null,
                publication(known.publication()),
                stated.leaving());
    }

    /** A choice to publish is only sent of a request that is submitted. */
    private static NeedPhase phase(KnownRequest known, NeedStated stated) {
        if (known.withdrawn()) {
            return NeedPhase.WITHDRAWN;
        }
        if (known.publication() != null) {
            return NeedPhase.SUBMITTED;
        }
        return switch (stated.stage()) {
            case EXPLORED -> NeedPhase.EXPLORED;
            case DOSSIER -> NeedPhase.DOSSIER;
            case LEFT -> NeedPhase.LEFT;
        };
    }

    private static String company(@Nullable CompanyKey key, FinancingRequestId id) {
        return key == null ? NeedRow.UNNAMED + id.value() : key.value();
    }

    /**
     * The class of natural persons is told only when people decided: a first assessment was
     * computed without them, also one of before there were reviews.
     */
    private static RowAssessment assessment(LegalForm form, Assessment assessment) {
        TechnologyAssessment.Level level = assessment.technology().level();
        boolean told = !form.isNaturalPersons() || assessment.number() > 1;
        return new RowAssessment(
                assessment.technology().axis(),
                level == null ? null : level.supported(),
                level == null ? null : level.claimed(),
                told ? assessment.risk().status() : RiskStatus.AWAITS_PERSON,
                told ? assessment.risk().rating() : null,
                assessment.risk().confidenceLabel(),
                told && assessment.plan() != null ? RowPlan.of(assessment.plan()) : null);
    }

    private List<RouteOutcome> routes(MatchRecord latest) {
        return latest.routes().stream()
                .map(result ->
                        RouteOutcome.of(
                                result.id(),
                                result.outcome(),
                                result.carries(),
                                amounts.isConfirmed(latest.catalogueVersion(), result.id()),
                                result.failing()))
                .toList();
    }

    private static @Nullable RowPublication publication(
            KnownRequest.@Nullable Publication publication) {
        return publication == null
                ? null
                : new RowPublication(publication.published(), publication.dealId());
    }
}
