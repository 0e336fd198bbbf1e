package nl.kapitaalbrug.applicant.notification.application;

import java.util.Locale;
import java.util.Optional;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Where people can be written to; asked for each mail and kept nowhere. */
@FunctionalInterface
public interface Addresses {

    /**
     * An address.
     *
     * @param email confirmed by the person
     * @param language of the mail: Dutch or English
     */
    record Address(String email, Locale language) {

        /** Not the address: it does not belong in a log. */
        @Override
        public String toString() {
            return "Address[language=" + language + "]";
        }
    }

    /**
     * The address of a person; empty when there is none.
     *
     * @throws RuntimeException when it cannot be asked now
     */
    Optional<Address> of(ApplicantId person);
}
