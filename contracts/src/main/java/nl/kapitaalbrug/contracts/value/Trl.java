package nl.kapitaalbrug.contracts.value;

/**
 * Technology readiness level: 1 (basic principles observed) to 9 (proven in its operational
 * environment), Horizon Europe General Annexes. 0 stands for "not even level 1 is shown".
 *
 * @param level from 0 to 9
 */
public record Trl(int level) implements ScalarValue<Integer>, Comparable<Trl> {

    /** Not even level 1 is shown. */
    public static final Trl NONE = new Trl(0);

    public Trl {
        InvalidValueException.require(
                level >= 0 && level <= 9,
                "TRL_OUT_OF_RANGE",
                "A technology readiness level of %d is outside 0..9".formatted(level));
    }

    /** The level of that number. */
    public static Trl of(Integer level) {
        return new Trl(level);
    }

    @Override
    public Integer scalar() {
        return level;
    }

    @Override
    public int compareTo(Trl other) {
        return Integer.compare(level, other.level);
    }
}
