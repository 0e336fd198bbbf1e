package nl.kapitaalbrug.applicant.request.domain;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.kapitaalbrug.contracts.value.ScalarValue;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a section by place, such as {@code balance/equity}, with the names that the
 * section itself has. A list is one answer; what was not answered has no place.
 */
final class AnswerPlaces {

    private AnswerPlaces() {}

    /** The answers of a section; none of one that was never saved. */
    static Map<String, Object> of(@Nullable Object section) {
        Map<String, Object> all = new TreeMap<>();
        if (section != null) {
            add("", section, all);
        }
        return all;
    }

    /** The places at which two sections say something else. */
    static Set<String> changed(@Nullable Object before, @Nullable Object after) {
        Map<String, Object> old = of(before);
        Map<String, Object> now = of(after);
        Set<String> places = new HashSet<>(old.keySet());
        places.addAll(now.keySet());
        places.removeIf(place -> Objects.equals(old.get(place), now.get(place)));
        return places;
    }

    private static void add(String place, @Nullable Object value, Map<String, Object> all) {
        switch (value) {
            case null -> {}
            case CompanySection.Sources sources -> {}
            case ScalarValue<?> scalar -> all.put(place, scalar);
            case Record part -> {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    add(below(place, component.getName()), read(component, part), all);
                }
            }
            case Map<?, ?> parts ->
                    parts.forEach(
                            (name, part) -> add(below(place, String.valueOf(name)), part, all));
            case Collection<?> list when list.isEmpty() -> {}
            default -> all.put(place, value);
        }
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    private static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A part (%s) cannot be read".formatted(component), e);
        }
    }
}
