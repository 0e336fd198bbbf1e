package nl.kapitaalbrug.financing.deal.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPlan;
import org.jspecify.annotations.Nullable;

/**
 * A need as financiers see it. All but the request and the instruments may be shown.
 *
 * @param id random name, another one each time the need is published again
 * @param request the request behind it; never shown
 * @param origin real, sample or synthetic
 * @param profile where, in which sector and how large, as general as it must be
 * @param amount what others have to finance
 * @param tenor the wished time to repay
 * @param daysOpen how long it is waiting
 * @param aim the main aim
 * @param spends what the money is spent on
 * @param technology how far the technology is
 * @param risk the indicative class without its notch
 * @param confidence how far that class can be trusted
 * @param plan how the plan comes out on market, size and tenor; {@code null} in assessments of
 *     before plans
 * @param fitting instruments of routes that fit
 * @param open instruments of routes that may fit
 */
public record Deal(
        String id,
        FinancingRequestId request,
        DataOrigin origin,
        Profile profile,
        AmountBand amount,
        TenorBand tenor,
        DaysOpenBand daysOpen,
        Aim aim,
        List<SpendKind> spends,
        Technology technology,
        RiskClass risk,
        ConfidenceLabel confidence,
        @Nullable RowPlan plan,
        Set<InstrumentId> fitting,
        Set<InstrumentId> open) {

    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    public Deal {
        spends = List.copyOf(spends);
        fitting = Set.copyOf(fitting);
        open = Set.copyOf(open);
    }

    /** Whether one of these instruments fits the need, or may. */
    public boolean suits(Set<InstrumentId> instruments) {
        return instruments.stream().anyMatch(id -> fitting.contains(id) || open.contains(id));
    }

    /** The deal of a need that {@link Deals} found to be one. */
    static Deal of(NeedRow row, DealParts parts, Profile profile, LocalDate today) {
        return new Deal(
                parts.publication().dealId(),
                row.id(),
                row.origin(),
                profile,
                AmountBand.of(parts.externalNeed()),
                TenorBand.of(parts.tenor()),
                DaysOpenBand.of(LocalDate.ofInstant(row.since(), NETHERLANDS), today),
                row.aims().getFirst(),
                List.copyOf(row.spend().keySet()),
                Technology.of(
                        parts.assessment().axis(),
                        parts.assessment().supported(),
                        parts.assessment().claimed()),
                RiskClass.of(parts.assessment().status(), parts.assessment().risk()),
                parts.assessment().confidence(),
                parts.assessment().plan(),
                parts.match().fitting(),
                parts.match().open());
    }
}
