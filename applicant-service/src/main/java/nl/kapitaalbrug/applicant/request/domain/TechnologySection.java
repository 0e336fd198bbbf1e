package nl.kapitaalbrug.applicant.request.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of the technology; every part may be missing.
 *
 * @param role what the firm has to do with the technology
 * @param elements the critical elements
 */
public record TechnologySection(@Nullable TechnologyRole role, List<Element> elements) {

    /** Nothing is known yet. */
    public static final TechnologySection EMPTY = new TechnologySection(null, List.of());

    public TechnologySection {
        elements = List.copyOf(elements);
    }

    /**
     * One technology on which the plan hangs.
     *
     * @param key neutral key, {@code e1} to {@code e5}
     * @param name what the applicant calls it
     * @param answers answer by item of the questionnaire
     */
    public record Element(
            String key, @Nullable ElementName name, Map<String, EvidenceAnswer> answers) {

        public Element {
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }
    }
}
