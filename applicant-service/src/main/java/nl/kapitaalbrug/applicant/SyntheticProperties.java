package nl.kapitaalbrug.applicant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Needs of firms that do not exist.
 *
 * @param enabled whether they are loaded, once, in the background; only together with samples
 * @param count how many there are to be, 1 to 100,000
 * @param perSecond how many are loaded in a second, 1 to 1,000
 */
@ConfigurationProperties("kapitaalbrug.synthetic")
record SyntheticProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("300") int count,
        @DefaultValue("10") int perSecond) {

    private static final int MAX_COUNT = 100_000;
    private static final int MAX_PER_SECOND = 1_000;

    SyntheticProperties {
        requireBetween("count", count, MAX_COUNT);
        requireBetween("per-second", perSecond, MAX_PER_SECOND);
    }

    private static void requireBetween(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.synthetic.%s (%d) is not between 1 and %d"
                            .formatted(name, value, most));
        }
    }
}
