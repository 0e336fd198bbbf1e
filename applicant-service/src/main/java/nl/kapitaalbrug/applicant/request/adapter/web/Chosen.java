package nl.kapitaalbrug.applicant.request.adapter.web;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Answers of several parts; one that was not sent has none. */
final class Chosen {

    private Chosen() {}

    static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    static <K, V> Map<K, V> map(@Nullable Map<K, V> sent) {
        return sent == null ? Map.of() : sent;
    }

    /** Whether "none" is the only choice, where it is one. */
    static <T> void alone(Violations.Part part, @Nullable List<T> sent, T none) {
        part.require(
                !list(sent).contains(none) || list(sent).stream().allMatch(none::equals),
                "NONE_WITH_OTHERS");
    }
}
