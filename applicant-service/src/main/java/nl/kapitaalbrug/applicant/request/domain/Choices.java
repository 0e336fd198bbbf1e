package nl.kapitaalbrug.applicant.request.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Answers from a closed list, in its order, so that the same answer is the same value. */
final class Choices {

    private Choices() {}

    /** Each choice once. */
    static <E extends Enum<E>> List<E> distinct(Class<E> type, Collection<E> chosen) {
        EnumSet<E> all = EnumSet.noneOf(type);
        all.addAll(chosen);
        return List.copyOf(all);
    }

    /** A value for some of the choices. */
    static <E extends Enum<E>, T> Map<E, T> ordered(Class<E> type, Map<E, T> values) {
        EnumMap<E, T> all = new EnumMap<>(type);
        all.putAll(values);
        return Collections.unmodifiableMap(all);
    }
}
