package nl.kapitaalbrug.portal.client;

import java.util.List;

/**
 * How a call to a service ended.
 *
 * @param <T> what was asked for
 */
public sealed interface Outcome<T> {

    /** Done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Unknown, or not of this person: the two look the same. */
    record NotFound<T>() implements Outcome<T> {}

    /**
     * Refused, with everything that is wrong.
     *
     * @param errors at least one
     */
    record Refused<T>(List<ServiceError> errors) implements Outcome<T> {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** Somebody saved in the meantime. */
    record Stale<T>() implements Outcome<T> {}

    /**
     * Not possible in this state, for example a change after submission.
     *
     * @param code which state; empty when the service does not say
     */
    record Conflict<T>(String code) implements Outcome<T> {}

    /** The session has ended, or the person may not do this. */
    record NotAllowed<T>(int status) implements Outcome<T> {}

    /** The service does not answer now. */
    record NotAvailable<T>() implements Outcome<T> {}
}
