package nl.kapitaalbrug.support.problem;

import java.util.List;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, such as {@code /spend/0/amount}; {@code
 *     /query/NAME}, {@code /header/NAME} or {@code /path/NAME} for other parts; empty for the whole
 * @param code stable reason in upper snake case; its text stands in a bundle under {@code
 *     field.CODE}
 * @param arguments values for that text, such as a bound; never what the client sent
 */
public record FieldError(String pointer, String code, List<Object> arguments) {

    public FieldError {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "The pointer (%s) does not start with a slash".formatted(pointer));
        }
        arguments = List.copyOf(arguments);
    }

    /** An error whose text needs no values or only those given. */
    public static FieldError of(String pointer, String code, Object... arguments) {
        return new FieldError(pointer, code, List.of(arguments));
    }
}
