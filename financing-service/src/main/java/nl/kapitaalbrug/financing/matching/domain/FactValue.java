package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;

/** What is known of one fact of a request. Unknown is never zero and never no. */
public sealed interface FactValue {

    /**
     * A number: whole euros, months, years, a share from 0 to 1 or a count, as the fact says.
     *
     * @param value the number
     */
    record Number(BigDecimal value) implements FactValue {

        /** A whole number. */
        public static Number of(long value) {
            return new Number(BigDecimal.valueOf(value));
        }
    }

    /**
     * Yes or no.
     *
     * @param value yes
     */
    record YesNo(boolean value) implements FactValue {}

    /**
     * One or more of a closed list.
     *
     * @param codes the choices, in upper case as their enums write them
     */
    record Choices(Set<String> codes) implements FactValue {

        public Choices {
            codes = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }
    }

    /**
     * One of these, and which one depends on answers that are missing.
     *
     * @param codes the choices that are still possible, two or more
     * @param missing what to ask the applicant
     */
    record OneOf(Set<String> codes, Set<Fact> missing) implements FactValue {

        public OneOf {
            codes = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(codes));
            missing = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        }
    }

    /**
     * Somewhere between what evidence supports and what is claimed.
     *
     * @param supported the lowest it can be
     * @param claimed the highest it can be
     */
    record Interval(int supported, int claimed) implements FactValue {}

    /**
     * A place.
     *
     * @param code its municipality, or elsewhere
     */
    record Place(MunicipalityCode code) implements FactValue {}

    /** The fact does not exist for this firm; a rule that needs it fails. */
    record NotApplicable() implements FactValue {}

    /**
     * Not known yet.
     *
     * @param missing what to ask the applicant; empty when nobody who fills in a request knows
     */
    record Unknown(Set<Fact> missing) implements FactValue {

        public Unknown {
            missing = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        }

        /** Not known, and these answers would tell. */
        public static Unknown of(Fact... missing) {
            return new Unknown(Set.of(missing));
        }
    }
}
