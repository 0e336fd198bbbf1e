package nl.kapitaalbrug.support.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something to be recorded. Ids and codes only: no names, no free text.
 *
 * @param action what was done, as a code such as {@code SUBMIT}
 * @param actor id of the person or service that did it
 * @param origin where the call came from, such as {@code portal} or {@code message}
 * @param result how it ended, as a code such as {@code DONE}
 * @param reason why, as a code; {@code null} when none is asked
 * @param subject salted commitment to whom it is about ({@link Commitments}); {@code null} when to
 *     nobody
 */
public record AuditEvent(
        String action,
        String actor,
        String origin,
        String result,
        @Nullable String reason,
        @Nullable String subject) {

    /** An action that was done, without reason or subject. */
    public static AuditEvent done(String action, String actor, String origin) {
        return new AuditEvent(action, actor, origin, "DONE", null, null);
    }

    /** The same with a reason. */
    public AuditEvent because(String code) {
        return new AuditEvent(action, actor, origin, result, code, subject);
    }

    /** The same about that subject. */
    public AuditEvent about(String commitment) {
        return new AuditEvent(action, actor, origin, result, reason, commitment);
    }
}
