package nl.kapitaalbrug.assessment.passport.application;

/** Seals statements with keys that change from time to time; old keys still verify. */
public interface Seals {

    /** A statement, sealed: a JSON Web Signature (RFC 7515) in compact form. */
    String seal(PassportStatement statement);

    /** What is known of a seal. */
    Opened open(String seal);

    /** The public keys, the current one and all before, as a JSON Web Key Set (RFC 7517). */
    String keySet();

    /** What is known of a seal. */
    sealed interface Opened {

        /**
         * We made it, and nobody changed it.
         *
         * @param statement what it says
         */
        record Genuine(PassportStatement statement) implements Opened {}

        /** It names one of our keys, but was not made with it, or was changed since. */
        record Forged() implements Opened {}

        /** It names a key that is none of ours. */
        record UnknownKey() implements Opened {}

        /** It is no seal at all. */
        record Unreadable() implements Opened {}
    }
}
