package nl.kapitaalbrug.assessment.technology.domain;

import java.util.EnumMap;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.TechnologyItem;

/** Builds answers to the questionnaire. */
final class Answers {

    private final Map<TechnologyItem, Proof> proofs = new EnumMap<>(TechnologyItem.class);

    static Answers yesUpTo(int level, int grade) {
        Answers answers = new Answers();
        for (TechnologyItem item : TechnologyItem.values()) {
            if (item.level() <= level) {
                answers.proofs.put(item, new Proof(EvidenceResponse.YES, grade, 6));
            }
        }
        return answers;
    }

    Answers with(String item, int grade) {
        return with(item, new Proof(EvidenceResponse.YES, grade, 6));
    }

    Answers with(String item, Proof proof) {
        proofs.put(TechnologyItem.of(item), proof);
        return this;
    }

    Answers without(String item) {
        proofs.remove(TechnologyItem.of(item));
        return this;
    }

    Answers notApplicable(String item) {
        return with(item, new Proof(EvidenceResponse.NOT_APPLICABLE, 0, null));
    }

    Level level() {
        return ElementLevel.of(proofs, TechnologyEditions.first());
    }
}
