package nl.kapitaalbrug.financing.need.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/**
 * One need in short, for counting and filtering. It stays inside the service: nothing of it may be
 * shown as it is.
 *
 * @param id the request, or the name of a need that was only explored
 * @param origin real, sample or synthetic
 * @param company the same for all needs of one firm: its key, or {@code request:} and the id when
 *     the key is unknown; only for counting distinct firms
 * @param phase how far it came
 * @param since when it was submitted, or stated while it is not submitted
 * @param place where the money will be invested; {@code null} when unknown
 * @param sector main activity; {@code null} when unknown
 * @param legalForm legal form; {@code null} before it is submitted
 * @param employees workers in annual work units; {@code null} when unknown
 * @param spend whole euros by kind of spending; empty when unknown
 * @param aims the aims, the main one first; empty when unknown
 * @param externalNeed what others have to finance; {@code null} when unknown
 * @param tenor the wished time to repay; {@code null} before it is submitted
 * @param assessment its newest assessment; {@code null} before it is matched
 * @param match what matching said; {@code null} before it is matched
 * @param publication what the applicant chose; {@code null} before any choice
 * @param leaving why a draft that lies still is left; {@code null} while that is not known
 */
public record NeedRow(
        FinancingRequestId id,
        DataOrigin origin,
        String company,
        NeedPhase phase,
        Instant since,
        @Nullable MunicipalityCode place,
        @Nullable SbiSection sector,
        @Nullable LegalForm legalForm,
        @Nullable Integer employees,
        Map<SpendKind, EuroAmount> spend,
        List<Aim> aims,
        @Nullable EuroAmount externalNeed,
        @Nullable Tenor tenor,
        @Nullable RowAssessment assessment,
        @Nullable RowMatch match,
        @Nullable RowPublication publication,
        @Nullable LeaveReason leaving) {

    public NeedRow {
        EnumMap<SpendKind, EuroAmount> copy = new EnumMap<>(SpendKind.class);
        copy.putAll(spend);
        spend = Collections.unmodifiableMap(copy);
        aims = List.copyOf(aims);
    }

    /** How the name of a firm begins that is not known. */
    public static final String UNNAMED = "request:";

    /** Whether it is known whose need it is, to tell firms apart. */
    public boolean isNamed() {
        return !company.startsWith(UNNAMED);
    }

    /**
     * The newest assessment in short.
     *
     * @param axis how the technology axis reads
     * @param supported the level that evidence supports; {@code null} unless the axis is assessed
     * @param claimed the level that is claimed; {@code null} unless the axis is assessed
     * @param status whether a risk class could be given
     * @param risk the indicative class; {@code null} without enough figures
     * @param confidence how far the risk class can be trusted
     * @param plan how the plan comes out; {@code null} in assessments of before plans, and while
     *     nothing may be told
     */
    public record RowAssessment(
            TechnologyAxis axis,
            @Nullable Trl supported,
            @Nullable Trl claimed,
            RiskStatus status,
            @Nullable IndicativeClass risk,
            ConfidenceLabel confidence,
            @Nullable RowPlan plan) {}

    /**
     * How a plan comes out on the axes besides technology, in codes.
     *
     * @param market the strongest evidence that somebody buys; {@code null} when nothing was said
     * @param size whether the amount is worth the work of a financier
     * @param tenor whether it can be repaid in the wished time
     */
    public record RowPlan(
            @Nullable MarketProof market,
            TicketAssessment.Status size,
            TenorAssessment.Status tenor) {

        /** That of an assessed plan. */
        public static RowPlan of(PlanAssessment plan) {
            return new RowPlan(
                    plan.market().proof(), plan.ticket().status(), plan.tenor().status());
        }
    }

    /**
     * What matching said, in short.
     *
     * @param state whether the need is served, on paper
     * @param carriedOnPaper what the routes that fit carry together, at most the need
     * @param fitting the instruments of routes that fit, guarantees included
     * @param open the instruments of routes that may fit and of none that does
     * @param stoppers codes of the criteria that stop most, see {@link Stoppers}
     */
    public record RowMatch(
            NeedState state,
            EuroAmount carriedOnPaper,
            Set<InstrumentId> fitting,
            Set<InstrumentId> open,
            Set<String> stoppers) {

        public RowMatch {
            fitting = Set.copyOf(fitting);
            open = Set.copyOf(open);
            stoppers = Set.copyOf(stoppers);
        }

        /**
         * Of the routes of one need.
         *
         * @param routes what became of each route
         * @param need the external need
         */
        public static RowMatch of(List<RouteOutcome> routes, EuroAmount need) {
            return new RowMatch(
                    NeedState.of(routes, need),
                    NeedState.carried(routes, need),
                    RowInstruments.fitting(routes),
                    RowInstruments.open(routes),
                    Stoppers.of(routes));
        }
    }

    /**
     * What the applicant chose.
     *
     * @param published whether financiers may see the need, without names
     * @param dealId the name of the deal while it is published; another one each time it is
     *     published again
     */
    public record RowPublication(boolean published, String dealId) {}
}
