package nl.kapitaalbrug.keycloak;

import java.util.Optional;

/** What the realm knows of the people who sign in; looked up when needed and kept nowhere else. */
public interface People {

    /**
     * Where a person can be written to.
     *
     * @param email the address, which the person has confirmed
     * @param language two letters, as chosen at the login; Dutch when nothing was chosen
     */
    record Contact(String email, String language) {

        /** Not the address: it does not belong in a log. */
        @Override
        public String toString() {
            return "Contact[language=" + language + "]";
        }
    }

    /**
     * How to reach somebody; empty when there is no such person any more, or none with a confirmed
     * address.
     *
     * @param subject the {@code sub} of the person's tokens
     * @throws PeopleUnavailableException when Keycloak cannot be asked now; worth a later retry
     */
    Optional<Contact> contact(String subject);
}
