package nl.kapitaalbrug.support.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.problem.ProblemType;

/**
 * A refusal as a value, before it is put into words.
 *
 * @param type what kind of problem
 * @param status the HTTP status, mostly the type's own
 * @param code finer reason in kebab case, the type's slug when there is none; its text stands in a
 *     bundle under {@code detail.CODE}
 * @param arguments values for that text; never what the client sent
 * @param errors what is wrong with which part, all of it
 * @param headers headers of the answer, such as {@code Allow} or {@code Retry-After}
 */
public record Problem(
        ProblemType type,
        int status,
        String code,
        List<Object> arguments,
        List<FieldError> errors,
        Map<String, String> headers) {

    public Problem {
        arguments = List.copyOf(arguments);
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    /** The plain problem of that type. */
    public static Problem of(ProblemType type) {
        return new Problem(type, type.status(), type.slug(), List.of(), List.of(), Map.of());
    }

    /** The same with a finer code in kebab case, and values for its text. */
    public Problem withCode(String finer, Object... values) {
        return new Problem(type, status, finer, List.of(values), errors, headers);
    }

    /** The same with another status. */
    public Problem withStatus(int other) {
        return new Problem(type, other, code, arguments, errors, headers);
    }

    /** The same with these errors. */
    public Problem withErrors(List<FieldError> all) {
        return new Problem(type, status, code, arguments, all, headers);
    }

    /** The same with one more header. */
    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, status, code, arguments, errors, more);
    }

    /** As an exception, to leave a controller with. */
    public ProblemException toException() {
        return new ProblemException(this);
    }
}
