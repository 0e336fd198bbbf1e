package nl.kapitaalbrug.support.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error as RFC 9457 says, with our own members.
 *
 * @param type stable URI of the documented problem type
 * @param title the type in words
 * @param status the HTTP status
 * @param detail what happened here, in the caller's language
 * @param instance this very answer: {@code urn:uuid:} and the trace id
 * @param code stable reason in kebab case, the same or finer than the type
 * @param traceId to find this call in the logs
 * @param retriable whether the same call may succeed later without a change
 * @param errors what is wrong with which part; absent when empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        String traceId,
        boolean retriable,
        List<Part> errors) {

    /**
     * One wrong part.
     *
     * @param pointer JSON pointer into the body
     * @param code stable reason in upper snake case
     * @param detail the reason in the caller's language
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Part(String pointer, String code, String detail) {}
}
