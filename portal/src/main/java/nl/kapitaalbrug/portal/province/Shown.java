package nl.kapitaalbrug.portal.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A number as far as it may be shown.
 *
 * @param value {@code null} when hidden
 * @param hidden the code of the reason; empty when shown
 */
record Shown(@Nullable BigDecimal value, String hidden) {

    /** The number of that cell, in requests or in euros. */
    static Shown of(JsonNode cell, boolean euros) {
        JsonNode number = cell.path(euros ? "euros" : "needs");
        String reason = cell.path(euros ? "eurosHidden" : "needsHidden").asString("");
        return number.isNumber()
                ? new Shown(number.decimalValue(), "")
                : new Shown(null, reason.isEmpty() ? "SECONDARY" : reason);
    }

    boolean isHidden() {
        return value == null;
    }

    boolean isZero() {
        return value != null && value.signum() == 0;
    }

    BigDecimal orZero() {
        return value == null ? BigDecimal.ZERO : value;
    }

    /** Both together; hidden when one is. */
    Shown plus(Shown other) {
        if (value == null || other.value == null) {
            return value == null ? this : other;
        }
        return new Shown(value.add(other.value), "");
    }

    /** This less a part of it, or something else when one of both is hidden. */
    Shown less(Shown part, Shown otherwise) {
        return value == null || part.value == null
                ? otherwise
                : new Shown(value.subtract(part.value), "");
    }

    /** In whole percents of that; {@code null} when one is hidden or the whole is zero. */
    @Nullable Integer percentOf(Shown whole) {
        if (value == null || whole.value == null || whole.value.signum() == 0) {
            return null;
        }
        return value.multiply(BigDecimal.valueOf(100))
                .divide(whole.value, 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
