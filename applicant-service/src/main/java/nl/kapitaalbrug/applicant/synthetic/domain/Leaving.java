package nl.kapitaalbrug.applicant.synthetic.domain;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import org.jspecify.annotations.Nullable;

/**
 * Why synthetic firms leave a file that they began. What CBS asked firms with a need that did not
 * orient: expects no success 19 to 35%, too expensive 21 to 35%, does not know where to go 19 to
 * 26% (Financieringsmonitor 2023 to 2025, several answers); the middles are taken, and the rest is
 * assumed to be spread evenly. How many say a reason is assumed.
 */
final class Leaving {

    /** A file that is older lies still, as in the service itself. */
    static final Duration AFTER = Duration.ofDays(21);

    private static final int SAY_SO_PERCENT = 60;
    private static final Map<LeaveReason, Integer> KNOWN =
            new EnumMap<>(
                    Map.of(
                            LeaveReason.EXPECTS_REFUSAL, 27,
                            LeaveReason.TOO_EXPENSIVE, 28,
                            LeaveReason.NOT_CLEAR, 22));

    private Leaving() {}

    /** A reason; {@code null} when the firm says none. */
    static @Nullable LeaveReason draw(Dice dice) {
        if (!dice.chance(SAY_SO_PERCENT)) {
            return null;
        }
        int drawn = dice.between(1, 100);
        for (Map.Entry<LeaveReason, Integer> one : KNOWN.entrySet()) {
            drawn -= one.getValue();
            if (drawn <= 0) {
                return one.getKey();
            }
        }
        LeaveReason[] others = others();
        return others[dice.between(0, others.length - 1)];
    }

    private static LeaveReason[] others() {
        return Arrays.stream(LeaveReason.values())
                .filter(one -> !KNOWN.containsKey(one))
                .toArray(LeaveReason[]::new);
    }
}
