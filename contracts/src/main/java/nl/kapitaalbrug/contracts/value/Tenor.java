package nl.kapitaalbrug.contracts.value;

/**
 * The time until a financing is repaid, in whole months.
 *
 * @param months from 1 to {@value #MAX_MONTHS} (40 years)
 */
public record Tenor(int months) implements ScalarValue<Integer>, Comparable<Tenor> {

    /** The longest tenor that can be asked. */
    public static final int MAX_MONTHS = 480;

    public Tenor {
        InvalidValueException.require(
                months >= 1 && months <= MAX_MONTHS,
                "TENOR_OUT_OF_RANGE",
                "A tenor of %d months is outside 1..%d".formatted(months, MAX_MONTHS));
    }

    /** A tenor of so many months. */
    public static Tenor of(Integer months) {
        return new Tenor(months);
    }

    /** The number of started quarters, as guarantee premiums count. */
    public int quarters() {
        return (months + 2) / 3;
    }

    @Override
    public Integer scalar() {
        return months;
    }

    @Override
    public int compareTo(Tenor other) {
        return Integer.compare(months, other.months);
    }
}
