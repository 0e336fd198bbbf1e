package nl.kapitaalbrug.portal.request;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where an answer came from.
 *
 * @param kind who gave it
 * @param text in words; empty when the applicant did
 */
record AnswerSource(Kind kind, String text) {

    /** Who gives answers. */
    enum Kind {
        APPLICANT,
        ADVISER,
        REGISTER,
        /** A bookkeeping that was sent. */
        IMPORT,
        /** It follows from other answers. */
        COMPUTED
    }

    /** The applicant, of whom nothing needs to be said. */
    static final AnswerSource APPLICANT = new AnswerSource(Kind.APPLICANT, "");

    /** The words alone, by field. */
    static Map<String, String> texts(Map<String, AnswerSource> sources) {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().text()));
    }
}
