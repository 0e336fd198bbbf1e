package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.util.function.Function;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.ScalarValue;
import org.jspecify.annotations.Nullable;

/** Values as they are stored, and back; missing stays missing. */
final class Scalars {

    private Scalars() {}

    static @Nullable Long cents(@Nullable EuroAmount amount) {
        return amount == null ? null : amount.cents();
    }

    static @Nullable EuroAmount amount(@Nullable Long cents) {
        return cents == null ? null : new EuroAmount(cents);
    }

    static <T> @Nullable T scalar(@Nullable ScalarValue<T> value) {
        return value == null ? null : value.scalar();
    }

    static <S, T> @Nullable T read(@Nullable S stored, Function<S, T> reader) {
        return stored == null ? null : reader.apply(stored);
    }
}
