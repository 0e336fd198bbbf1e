package nl.kapitaalbrug.support.idempotency;

import nl.kapitaalbrug.support.json.CanonicalJson;
import nl.kapitaalbrug.support.json.Hashes;
import nl.kapitaalbrug.support.problem.ProblemException;

/**
 * One call that may be repeated, as a component of the document that it creates. All parts are
 * scalars, so that a compound unique index on caller, operation and key decides which of several
 * equal calls comes first.
 *
 * @param caller id of the caller
 * @param operation which operation, as a code
 * @param key the idempotency key
 * @param bodyHash SHA-256 of the canonical body
 */
public record Attempt(String caller, String operation, String key, String bodyHash) {

    /** The attempt of that caller with that body: anything that can be written as JSON. */
    public static Attempt of(String caller, String operation, IdempotencyKey key, Object body) {
        return new Attempt(caller, operation, key.value(), Hashes.sha256(CanonicalJson.of(body)));
    }

    /** The fields of the unique index, when the attempt is stored under that name. */
    public static String[] indexFields(String field) {
        return new String[] {field + ".caller", field + ".operation", field + ".key"};
    }

    /** Whether that is the same call again or one that took the same key. */
    public boolean sharesKeyWith(Attempt other) {
        return caller.equals(other.caller)
                && operation.equals(other.operation)
                && key.equals(other.key);
    }

    /**
     * Checks that a call with the same key is the same call.
     *
     * @throws ProblemException (422) when the body was another
     */
    public void requireSameBodyAs(Attempt first) {
        if (!bodyHash.equals(first.bodyHash)) {
            throw ProblemException.idempotencyMismatch();
        }
    }
}
