package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** The value that a criterion compares a fact with. */
public sealed interface RuleValue {

    /**
     * An amount in whole euros.
     *
     * @param euros not negative
     */
    record Amount(EuroAmount euros) implements RuleValue {

        public Amount {
            if (euros.isNegative() || !euros.isWholeEuros()) {
                throw new IllegalArgumentException(
                        "A limit is in whole euros from 0, unlike (%s)".formatted(euros));
            }
        }
    }

    /**
     * A whole number in the unit of the fact.
     *
     * @param value not negative
     */
    record Whole(int value) implements RuleValue {

        public Whole {
            if (value < 0) {
                throw new IllegalArgumentException(
                        "A limit is 0 or more, unlike (%d)".formatted(value));
            }
        }
    }

    /**
     * A yes or a no.
     *
     * @param yes whether the fact must be "yes"
     */
    record Flag(boolean yes) implements RuleValue {}

    /**
     * Some of a closed list.
     *
     * @param choices one or more different choices, in the order of writing
     */
    record Choices(List<Enum<?>> choices) implements RuleValue {

        public Choices {
            if (choices.isEmpty() || choices.stream().distinct().count() != choices.size()) {
                throw new IllegalArgumentException("A list has one or more different choices");
            }
            choices = List.copyOf(choices);
        }

        /** These choices. */
        public static Choices of(Enum<?>... choices) {
            return new Choices(List.of(choices));
        }
    }
}
