package nl.kapitaalbrug.support.log;

/**
 * The keys under which ids stand in the logging context (MDC) and in key-value pairs of an event.
 * Only ids and codes are logged: no names, addresses, tokens or amounts tied to a person.
 */
public final class LogKeys {

    /** The trace that a call belongs to: 32 hexadecimal digits (W3C Trace Context). */
    public static final String TRACE_ID = "traceId";

    /** The id of the aggregate that is worked on. */
    public static final String AGGREGATE_ID = "aggregateId";

    /** The id of a message: the aggregate's id, a slash and its number. */
    public static final String MESSAGE_ID = "messageId";

    /** The type of a message. */
    public static final String MESSAGE_TYPE = "messageType";

    /** The service that a message goes to. */
    public static final String DESTINATION = "destination";

    /** The stable code of a refusal. */
    public static final String PROBLEM_CODE = "problemCode";

    /** An HTTP status. */
    public static final String STATUS = "status";

    /** The pattern of a path, never the path itself. */
    public static final String ROUTE = "route";

    /** How many times something was tried. */
    public static final String ATTEMPTS = "attempts";

    private LogKeys() {}
}
