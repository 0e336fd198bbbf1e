package nl.kapitaalbrug.support.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One message (CloudEvents 1.0).
 *
 * @param specversion always {@value #SPEC_VERSION}
 * @param id the sending aggregate's id, a slash and the number of the message, see {@link
 *     MessageId}
 * @param source the sending service as a URI reference, such as {@code /applicant-service}
 * @param type what happened, with a version, such as {@code nl.kapitaalbrug.thing.happened.v1}
 * @param time when it happened
 * @param datacontenttype always {@value #DATA_TYPE}
 * @param traceparent the trace it belongs to (extension for distributed tracing)
 * @param data the message itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        Instant time,
        String datacontenttype,
        @Nullable String traceparent,
        JsonNode data) {

    /** The version of the envelope. */
    public static final String SPEC_VERSION = "1.0";

    /** The media type of the envelope. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** The media type of the data. */
    public static final String DATA_TYPE = "application/json";
}
