package nl.kapitaalbrug.assessment.technology.application;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.assessment.technology.domain.ElementLevel;
import nl.kapitaalbrug.assessment.technology.domain.Proof;
import nl.kapitaalbrug.assessment.technology.domain.SystemLevel;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyParameters;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/** Assesses the technology in a request (method A.4). The same input gives the same result. */
public final class AssessTechnology {

    private final TechnologyParameters parameters;
    private final TechnologyReasons reasons;

    /**
     * @param parameters the edition to use
     */
    public AssessTechnology(TechnologyParameters parameters) {
        this.parameters = parameters;
        this.reasons = new TechnologyReasons(parameters);
    }

    /** Version of the parameters in use. */
    public String parameterVersion() {
        return parameters.version();
    }

    /**
     * The maturity of the technology in a plan. Without own development there is no level.
     *
     * @param claim what the firm says of its technology
     * @param month month of the assessment, from which the age of proof counts
     */
    public TechnologyAssessment assess(TechnologyClaim claim, YearMonth month) {
        return switch (claim.role()) {
            case NONE -> withoutLevel(TechnologyAxis.NOT_APPLICABLE);
            case BUYS_PROVEN -> withoutLevel(TechnologyAxis.PROVEN_BY_SUPPLIER);
            case DEVELOPS -> withLevel(claim, month);
        };
    }

    /**
     * The same technology with the level that people found supported.
     *
     * @throws IllegalArgumentException when it has no level, or claims a lower one
     */
    public TechnologyAssessment decided(TechnologyAssessment computed, Trl supported) {
        Level level = computed.level();
        if (level == null || level.claimed().compareTo(supported) < 0) {
            throw new IllegalArgumentException(
                    "A level of (%d) is not claimed".formatted(supported.level()));
        }
        List<Reason> why = new ArrayList<>(computed.reasons());
        why.addFirst(reasons.ofPeople(supported));
        return new TechnologyAssessment(
                computed.axis(),
                new Level(
                        level.claimed(),
                        supported,
                        level.confidence(),
                        level.confidenceLabel(),
                        ElementLevel.band(supported.level(), parameters),
                        level.nextGaps(),
                        level.limitingElement()),
                computed.elements(),
                why);
    }

    private TechnologyAssessment withoutLevel(TechnologyAxis axis) {
        return new TechnologyAssessment(axis, null, Map.of(), List.of(reasons.of(axis)));
    }

    private TechnologyAssessment withLevel(TechnologyClaim claim, YearMonth month) {
        Map<String, Map<TechnologyItem, Proof>> proofs = new TreeMap<>();
        Map<String, Level> levels = new TreeMap<>();
        for (TechnologyClaim.CriticalElement element : claim.elements()) {
            Map<TechnologyItem, Proof> ofElement = proofs(element, month);
            proofs.put(element.key(), ofElement);
            levels.put(element.key(), ElementLevel.of(ofElement, parameters));
        }
        Level whole = SystemLevel.of(levels);
        return new TechnologyAssessment(
                TechnologyAxis.ASSESSED, whole, levels, reasons.of(whole, proofs));
    }

    private static Map<TechnologyItem, Proof> proofs(
            TechnologyClaim.CriticalElement element, YearMonth month) {
        Map<TechnologyItem, Proof> proofs = new EnumMap<>(TechnologyItem.class);
        element.answers()
                .forEach((item, answer) ->
                        proofs.put(TechnologyItem.of(item), proof(answer, month)));
        return proofs;
    }

    private static Proof proof(EvidenceAnswer answer, YearMonth month) {
        return new Proof(answer.response(), answer.grade(), age(answer.evidenceMonth(), month));
    }

    /** A month that is still to come cannot be right: the age is unknown. */
    private static @Nullable Integer age(@Nullable YearMonth evidence, YearMonth month) {
        if (evidence == null || evidence.isAfter(month)) {
            return null;
        }
        return Math.toIntExact(ChronoUnit.MONTHS.between(evidence, month));
    }
}
