package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.Set;

/** The type of a fact in rules, with its unit, the operators and the kind of limit it takes. */
public enum RuleFactType {
    /** Yes or no. */
    YES_NO(RuleValue.Flag.class, Operator.IS),
    /** Whole euros. */
    EUROS(RuleValue.Amount.class, Operator.AT_LEAST, Operator.AT_MOST),
    /** Whole months. */
    MONTHS(RuleValue.Whole.class, Operator.AT_LEAST, Operator.AT_MOST),
    /** Whole years that have passed. */
    YEARS(RuleValue.Whole.class, Operator.AT_LEAST, Operator.AT_MOST),
    /** A number of people or hours. */
    COUNT(RuleValue.Whole.class, Operator.AT_LEAST, Operator.AT_MOST),
    /** A percentage. */
    PERCENT(RuleValue.Whole.class, Operator.AT_LEAST, Operator.AT_MOST),
    /** An interval of technology readiness levels, supported to claimed, each 0 to 9. */
    LEVELS(RuleValue.Whole.class, Operator.AT_LEAST, Operator.AT_MOST),
    /** One of a closed list. */
    CHOICE(RuleValue.Choices.class, Operator.IN, Operator.NOT_IN),
    /** A municipality, compared with areas that hold it. */
    PLACE(RuleValue.Choices.class, Operator.IN),
    /** Several of a closed list. */
    CHOICES(RuleValue.Choices.class, Operator.INTERSECTS, Operator.EXCLUDES);

    private final Class<? extends RuleValue> value;
    private final Set<Operator> operators;

    RuleFactType(Class<? extends RuleValue> value, Operator... operators) {
        this.value = value;
        this.operators = Set.of(operators);
    }

    /** The kind of limit that facts of this type are compared with. */
    public Class<? extends RuleValue> value() {
        return value;
    }

    /** Whether facts of this type can be compared that way. */
    public boolean takes(Operator operator) {
        return operators.contains(operator);
    }
}
