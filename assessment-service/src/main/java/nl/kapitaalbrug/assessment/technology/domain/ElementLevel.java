package nl.kapitaalbrug.assessment.technology.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.kapitaalbrug.contracts.assessment.MaturityBand;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.Trl;

/** The level of one critical element (method A.4, rules 1 to 4). */
public final class ElementLevel {

    /** The gap when all that a level still lacks is proof by somebody independent. */
    public static final String INDEPENDENT = "INDEPENDENT";

    private static final int HIGHEST = 9;
    private static final Proof NOT_ANSWERED = new Proof(EvidenceResponse.NO, 0, null);

    private final Map<TechnologyItem, Proof> proofs;
    private final TechnologyParameters parameters;

    private ElementLevel(Map<TechnologyItem, Proof> proofs, TechnologyParameters parameters) {
        this.proofs = proofs;
        this.parameters = parameters;
    }

    /**
     * The level that the answers give.
     *
     * @param proofs answer by item; an item without an answer does not pass
     * @param parameters the edition to use
     */
    public static Level of(Map<TechnologyItem, Proof> proofs, TechnologyParameters parameters) {
        return new ElementLevel(proofs, parameters).level();
    }

    private Level level() {
        int claimed = highest(this::passesByAnswers);
        int supported = highest(this::passesByEvidence);
        BigDecimal confidence = confidence(supported);
        return new Level(
                new Trl(claimed),
                new Trl(supported),
                confidence.doubleValue(),
                parameters.confidence().value().label(confidence),
                band(supported, parameters),
                gaps(supported),
                null);
    }

    private static int highest(IntPredicate passes) {
        return (int) IntStream.rangeClosed(1, HIGHEST).takeWhile(passes).count();
    }

    private boolean passesByAnswers(int level) {
        return TechnologyItem.ofLevel(level).stream().allMatch(this::answered);
    }

    private boolean passesByEvidence(int level) {
        return TechnologyItem.ofLevel(level).stream().allMatch(this::supported)
                && hasIndependentProof(level);
    }

    private boolean answered(TechnologyItem item) {
        return skipped(item) || proof(item).response() == EvidenceResponse.YES;
    }

    private boolean supported(TechnologyItem item) {
        TechnologyParameters.Gates gates = parameters.gates().value();
        int needed = item.level() <= gates.lowUntil() ? gates.lowGrade() : gates.highGrade();
        return skipped(item)
                || proof(item).response() == EvidenceResponse.YES && proof(item).grade() >= needed;
    }

    private boolean hasIndependentProof(int level) {
        TechnologyParameters.Gates gates = parameters.gates().value();
        return level < gates.independentFrom()
                || TechnologyItem.ofLevel(level).stream()
                        .anyMatch(item -> proof(item).grade() >= gates.independentGrade());
    }

    private boolean skipped(TechnologyItem item) {
        return item.mayBeNotApplicable()
                && proof(item).response() == EvidenceResponse.NOT_APPLICABLE;
    }

    private Proof proof(TechnologyItem item) {
        return proofs.getOrDefault(item, NOT_ANSWERED);
    }

    private BigDecimal confidence(int supported) {
        int lowest = Math.max(1, supported - parameters.confidenceLevels().value() + 1);
        List<BigDecimal> weights =
                IntStream.rangeClosed(lowest, supported)
                        .mapToObj(TechnologyItem::ofLevel)
                        .flatMap(List::stream)
                        .filter(item -> !skipped(item))
                        .map(item -> weight(proof(item)))
                        .toList();
        if (weights.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return weights.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(weights.size()), MathContext.DECIMAL64);
    }

    private BigDecimal weight(Proof proof) {
        BigDecimal weight = parameters.gradeWeights().value().get(proof.grade());
        TechnologyParameters.Ageing ageing = parameters.ageing().value();
        Integer age = proof.ageMonths();
        boolean old = age == null || age > ageing.afterMonths();
        return old ? weight.multiply(ageing.factor()) : weight;
    }

    private List<String> gaps(int supported) {
        if (supported == HIGHEST) {
            return List.of();
        }
        List<String> items =
                TechnologyItem.ofLevel(supported + 1).stream()
                        .filter(item -> !supported(item))
                        .map(TechnologyItem::code)
                        .toList();
        return items.isEmpty() ? List.of(INDEPENDENT) : items;
    }

    /** The band of a level. */
    public static MaturityBand band(int level, TechnologyParameters parameters) {
        TechnologyParameters.Bands bands = parameters.bands().value();
        if (level == 0) {
            return MaturityBand.NONE;
        }
        if (level <= bands.research()) {
            return MaturityBand.RESEARCH;
        }
        if (level <= bands.development()) {
            return MaturityBand.DEVELOPMENT;
        }
        return level <= bands.demonstration() ? MaturityBand.DEMONSTRATION : MaturityBand.MARKET;
    }
}
