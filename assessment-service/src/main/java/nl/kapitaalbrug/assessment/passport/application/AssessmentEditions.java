package nl.kapitaalbrug.assessment.passport.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assessment in each edition of its parameters that ever was in use. */
public final class AssessmentEditions {

    private final Map<String, AssessRequest> byVersion = new LinkedHashMap<>();
    private final AssessRequest current;

    /**
     * @param editions from the first to the one that is in use now
     */
    public AssessmentEditions(List<AssessRequest> editions) {
        editions.forEach(edition -> byVersion.put(edition.parameterVersion(), edition));
        if (editions.isEmpty() || byVersion.size() != editions.size()) {
            throw new IllegalArgumentException(
                    "There is an edition, and each has a version of its own (%s)"
                            .formatted(byVersion.keySet()));
        }
        this.current = editions.getLast();
    }

    /** The one that is in use now. */
    public AssessRequest current() {
        return current;
    }

    /** The one with that version; empty when there never was one. */
    public Optional<AssessRequest> of(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }
}
