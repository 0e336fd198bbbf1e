package nl.kapitaalbrug.assessment.technology.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.assessment.technology.domain.ElementLevel;
import nl.kapitaalbrug.assessment.technology.domain.Proof;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyParameters;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.Trl;

/** Why a technology has its level, most important first. */
final class TechnologyReasons {

    /** What stands before the code of an item that the next level lacks. */
    static final String GAP = "GAP:";

    private final ReasonTexts texts =
            new ReasonTexts(TechnologyReasons.class.getPackageName() + ".reasons");
    private final TechnologyParameters parameters;

    TechnologyReasons(TechnologyParameters parameters) {
        this.parameters = parameters;
    }

    Reason of(TechnologyAxis axis) {
        return texts.reason(axis.name());
    }

    List<Reason> of(Level whole, Map<String, Map<TechnologyItem, Proof>> proofs) {
        List<Reason> reasons = new ArrayList<>();
        int supported = whole.supported().level();
        reasons.add(
                supported == 0
                        ? texts.reason("LEVEL_NONE")
                        : texts.reason("LEVEL_SUPPORTED", supported, FactTexts.level(supported)));
        if (whole.overclaim() > 0) {
            reasons.add(texts.reason("OVERCLAIM", whole.claimed().level(), supported));
        }
        if (proofs.size() > 1 && whole.limitingElement() != null) {
            reasons.add(texts.reason("LIMITING_ELEMENT", whole.limitingElement().substring(1)));
        }
        whole.nextGaps().forEach(gap -> reasons.add(gap(gap, supported + 1)));
        reasons.addAll(aboutProof(whole, proofs.values()));
        return List.copyOf(reasons);
    }

    Reason ofPeople(Trl supported) {
        return texts.reason("PERSON_DECIDED", supported.level());
    }

    private Reason gap(String gap, int level) {
        if (gap.equals(ElementLevel.INDEPENDENT)) {
            return texts.reason(ElementLevel.INDEPENDENT, level);
        }
        Reason reason = texts.reason("GAP", level, FactTexts.item(TechnologyItem.of(gap)));
        return new Reason(GAP + gap, reason.text());
    }

    private List<Reason> aboutProof(Level whole, Collection<Map<TechnologyItem, Proof>> elements) {
        List<Reason> reasons = new ArrayList<>();
        List<Proof> proofs =
                elements.stream()
                        .flatMap(element -> element.values().stream())
                        .filter(proof -> proof.grade() > 0)
                        .toList();
        int old = parameters.ageing().value().afterMonths();
        if (proofs.stream().anyMatch(proof -> isOld(proof, old))) {
            reasons.add(texts.reason("EVIDENCE_OLD", old));
        }
        if (proofs.stream().anyMatch(Proof::isUndated)) {
            reasons.add(texts.reason("EVIDENCE_UNDATED"));
        }
        if (whole.confidenceLabel() == ConfidenceLabel.LOW) {
            reasons.add(texts.reason("CONFIDENCE_LOW"));
        }
        return reasons;
    }

    private static boolean isOld(Proof proof, int months) {
        Integer age = proof.ageMonths();
        return age != null && age > months;
    }
}
