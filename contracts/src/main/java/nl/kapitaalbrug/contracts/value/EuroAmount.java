package nl.kapitaalbrug.contracts.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in euros, held in whole cents. It may be negative (equity, result). In JSON it
 * is a number of euros with at most two decimals.
 *
 * @param cents the amount in cents, between minus and plus {@value #MAX_CENTS}
 */
public record EuroAmount(long cents) implements ScalarValue<BigDecimal>, Comparable<EuroAmount> {

    /** Ten thousand million euros: above any amount of a small or medium-sized firm. */
    public static final long MAX_CENTS = 1_000_000_000_000L;

    /** No money. Not the same as an unknown amount. */
    public static final EuroAmount ZERO = new EuroAmount(0);

    public EuroAmount {
        InvalidValueException.require(
                cents >= -MAX_CENTS && cents <= MAX_CENTS,
                "AMOUNT_OUT_OF_RANGE",
                "An amount of %d cents is outside ±%d".formatted(cents, MAX_CENTS));
    }

    /** The amount of so many whole euros. */
    public static EuroAmount ofEuros(long euros) {
        InvalidValueException.require(
                Math.abs(euros) <= MAX_CENTS / 100,
                "AMOUNT_OUT_OF_RANGE",
                "An amount of %d euros is outside ±%d".formatted(euros, MAX_CENTS / 100));
        return new EuroAmount(euros * 100);
    }

    /**
     * The amount of so many euros.
     *
     * @throws InvalidValueException when there are more than two decimals; nothing is rounded
     */
    public static EuroAmount of(BigDecimal euros) {
        InvalidValueException.require(
                euros.abs().compareTo(BigDecimal.valueOf(MAX_CENTS, 2)) <= 0,
                "AMOUNT_OUT_OF_RANGE",
                "An amount is outside ±%d euros".formatted(MAX_CENTS / 100));
        InvalidValueException.require(
                euros.signum() == 0 || euros.stripTrailingZeros().scale() <= 2,
                "AMOUNT_TOO_PRECISE",
                "An amount has at most two decimals");
        return new EuroAmount(euros.movePointRight(2).setScale(0).longValueExact());
    }

    /** The amount in euros, rounded half up to the cent: for results of a calculation. */
    public static EuroAmount rounded(BigDecimal euros) {
        return of(euros.setScale(2, RoundingMode.HALF_UP));
    }

    /** The amount in euros, with as few decimals as it needs. */
    @Override
    public BigDecimal scalar() {
        BigDecimal euros = BigDecimal.valueOf(cents, 2);
        return cents % 100 == 0 ? euros.setScale(0) : euros;
    }

    /** The amount in euros, for ratios only; money itself is never calculated in floating point. */
    public double euros() {
        return cents / 100.0;
    }

    /** Whether there are no cents left over: asked of requested amounts and of rule limits. */
    public boolean isWholeEuros() {
        return cents % 100 == 0;
    }

    /** Whether this is less than nothing. */
    public boolean isNegative() {
        return cents < 0;
    }

    /** Whether this is more than nothing. */
    public boolean isPositive() {
        return cents > 0;
    }

    /** The sum of both. */
    public EuroAmount plus(EuroAmount other) {
        return new EuroAmount(cents + other.cents);
    }

    /** This less the other. */
    public EuroAmount minus(EuroAmount other) {
        return new EuroAmount(cents - other.cents);
    }

    /** The smaller of both. */
    public EuroAmount min(EuroAmount other) {
        return cents <= other.cents ? this : other;
    }

    /** The larger of both. */
    public EuroAmount max(EuroAmount other) {
        return cents >= other.cents ? this : other;
    }

    /**
     * So many percent of this, rounded half up to the cent.
     *
     * @param percent a percentage such as 4.25
     */
    public EuroAmount percent(BigDecimal percent) {
        return new EuroAmount(
                BigDecimal.valueOf(cents)
                        .multiply(percent)
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    @Override
    public int compareTo(EuroAmount other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return "EUR " + scalar().toPlainString();
    }
}
