package nl.kapitaalbrug.contracts.request;

import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The checks that several records of a request share. A missing value passes: it is unknown. */
final class Checks {

    private Checks() {}

    static void require(boolean holds, String code, String message) {
        if (!holds) {
            throw new InvalidValueException(code, message);
        }
    }

    static void range(@Nullable Integer value, int min, int max, String code) {
        require(
                value == null || value >= min && value <= max,
                code,
                "A value of %d is outside %d..%d".formatted(value, min, max));
    }

    static void notNegative(@Nullable EuroAmount amount) {
        require(
                amount == null || !amount.isNegative(),
                "AMOUNT_NEGATIVE",
                "An amount of %s is below zero".formatted(amount));
    }

    static void wholeEuros(@Nullable EuroAmount amount) {
        notNegative(amount);
        require(
                amount == null || amount.isWholeEuros(),
                "AMOUNT_NOT_WHOLE_EUROS",
                "A requested amount of %s is not in whole euros".formatted(amount));
    }
}
