package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.SbiSection;

/** How choices are written in files: {@code senior-loan}; sections by their letter. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> choice) {
        return choice instanceof SbiSection
                ? choice.name()
                : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> of(e).equals(key)).findAny();
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keys::of).toList();
    }
}
