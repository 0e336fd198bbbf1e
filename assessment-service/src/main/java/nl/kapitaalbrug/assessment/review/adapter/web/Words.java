package nl.kapitaalbrug.assessment.review.adapter.web;

import nl.kapitaalbrug.contracts.value.PlainText;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** What a person typed; line breaks become spaces. */
final class Words {

    static final int MIN_REASONS = 20;
    static final int MAX_REASONS = 2_000;
    static final int MAX_NAME = 100;

    private Words() {}

    /** The text as it is kept; {@code null} when it is refused, which is then among the errors. */
    static @Nullable String reasons(@Nullable String typed, Violations.Part part) {
        String text = line(typed, MAX_REASONS, part);
        if (text != null && text.length() < MIN_REASONS) {
            part.reject("REASONS_TOO_SHORT", MIN_REASONS);
        }
        return text;
    }

    static @Nullable String name(@Nullable String typed, Violations.Part part) {
        return line(typed, MAX_NAME, part);
    }

    private static @Nullable String line(
            @Nullable String typed, int longest, Violations.Part part) {
        if (typed == null || typed.isBlank()) {
            part.reject("REQUIRED");
            return null;
        }
        String line = typed.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line.codePointCount(0, line.length()) > longest) {
            part.reject("WORDS_TOO_LONG", longest);
            return null;
        }
        return part.convert(line, text -> PlainText.oneLine(text, longest));
    }
}
