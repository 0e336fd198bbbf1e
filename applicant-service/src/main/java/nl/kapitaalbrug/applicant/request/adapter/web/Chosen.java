package nl.kapitaalbrug.applicant.request.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.kapitaalbrug.contracts.value.EuroAmount;
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

    /** Checks each entry; JSON may hold null, which is told elsewhere. */
    static <K, V> void each(@Nullable Map<K, V> sent, BiConsumer<K, V> check) {
        map(sent)
                .forEach((key, value) -> {
                    if (key != null && value != null) {
                        check.accept(key, value);
                    }
                });
    }

    /** An amount for each choice, above zero and without cents. */
    static <K extends Enum<K>> void amounts(
            Violations.Part part, @Nullable Map<K, EuroAmount> sent) {
        each(
                sent,
                (choice, amount) -> {
                    Violations.Part one = part.at(choice.name());
                    FieldRules.wholeEuros(one, amount);
                    one.require(amount.isPositive(), "SPEND_NOT_POSITIVE");
                });
    }

    /** Whether "none" is the only choice, where it is one. */
    static <T> void alone(Violations.Part part, @Nullable List<T> sent, T none) {
        part.require(
                !list(sent).contains(none) || list(sent).stream().allMatch(none::equals),
                "NONE_WITH_OTHERS");
    }
}
