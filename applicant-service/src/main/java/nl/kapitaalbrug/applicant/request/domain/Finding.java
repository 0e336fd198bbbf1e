package nl.kapitaalbrug.applicant.request.domain;

import java.util.List;

/**
 * What keeps a request from being submitted.
 *
 * @param pointer JSON pointer into the request, such as {@code /sections/need/tenor}
 * @param code stable reason in upper snake case
 * @param arguments bounds for the text of that code; never what the applicant typed
 */
public record Finding(String pointer, String code, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding about that part, with the bounds that its text names. */
    static Finding of(String pointer, String code, Object... arguments) {
        return new Finding(pointer, code, List.of(arguments));
    }
}
