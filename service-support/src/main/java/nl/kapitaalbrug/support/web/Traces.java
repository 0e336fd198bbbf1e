package nl.kapitaalbrug.support.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.support.log.LogKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id of the trace that the current work belongs to (W3C Trace Context). */
public final class Traces {

    /** The header that carries a trace from one service to the next. */
    public static final String TRACEPARENT = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);

    private Traces() {}

    /** The trace in that header, or a new one when it is absent or malformed. */
    public static String fromHeader(@Nullable String traceparent) {
        if (traceparent != null && traceparent.length() == 55) {
            Matcher matcher = FORM.matcher(traceparent);
            if (matcher.matches()
                    && !traceparent.startsWith("ff")
                    && !NO_TRACE.equals(matcher.group(1))
                    && !NO_SPAN.equals(matcher.group(2))) {
                return matcher.group(1);
            }
        }
        return create();
    }

    /** A new random trace: 32 hexadecimal digits. */
    public static String create() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong() | 1L) + hex.toHexDigits(random.nextLong());
    }

    /** The trace of the current thread, or a new one when there is none. */
    public static String current() {
        String known = MDC.get(LogKeys.TRACE_ID);
        return known == null ? create() : known;
    }

    /** The header value that hands that trace on. */
    public static String toHeader(String traceId) {
        String span = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1L);
        return "00-" + traceId + "-" + span + "-01";
    }
}
