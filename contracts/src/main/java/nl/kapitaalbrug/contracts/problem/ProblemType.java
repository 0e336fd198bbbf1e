package nl.kapitaalbrug.contracts.problem;

import java.util.Locale;

/** The closed list of problem types that our services answer with. Each has a documented page. */
public enum ProblemType {
    /** The body is not readable JSON. */
    MALFORMED_JSON(400, false),
    /** One or more fields break a rule that a schema or field check can see. */
    VALIDATION(400, false),
    /** A creating or state-changing call came without an idempotency key. */
    IDEMPOTENCY_KEY_MISSING(400, false),
    /** No token, or one that is not accepted. */
    UNAUTHORIZED(401, false),
    /** The caller's role does not allow this. */
    FORBIDDEN(403, false),
    /** Unknown, or not the caller's. */
    NOT_FOUND(404, false),
    /** The resource exists but not with this method. */
    METHOD_NOT_ALLOWED(405, false),
    /** None of the accepted media types is offered. */
    NOT_ACCEPTABLE(406, false),
    /** The state of the resource does not allow this. */
    CONFLICT(409, false),
    /** The first call with this idempotency key has not ended yet. */
    IDEMPOTENCY_IN_PROGRESS(409, true),
    /** The resource changed since the caller read it. */
    PRECONDITION_FAILED(412, false),
    /** The body is larger than allowed. */
    PAYLOAD_TOO_LARGE(413, false),
    /** The body has a media type or encoding that is not read. */
    UNSUPPORTED_MEDIA_TYPE(415, false),
    /** A well-formed request that a rule of the domain refuses. */
    UNPROCESSABLE(422, false),
    /** The idempotency key was used before with another body. */
    IDEMPOTENCY_MISMATCH(422, false),
    /** A file was refused. */
    UPLOAD_REJECTED(422, false),
    /** The call needs an {@code If-Match} header. */
    PRECONDITION_REQUIRED(428, false),
    /** Too many calls. */
    RATE_LIMITED(429, true),
    /** Something broke on our side. */
    INTERNAL(500, true),
    /** Something that this call needs does not answer, or not properly. */
    DEPENDENCY_UNAVAILABLE(503, true);

    private final int status;
    private final boolean retriable;

    ProblemType(int status, boolean retriable) {
        this.status = status;
        this.retriable = retriable;
    }

    /** The HTTP status that goes with the type unless the problem says otherwise. */
    public int status() {
        return status;
    }

    /** Whether the same call may succeed later without a change by the caller. */
    public boolean retriable() {
        return retriable;
    }

    /** The last part of the type's URI, for example {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
