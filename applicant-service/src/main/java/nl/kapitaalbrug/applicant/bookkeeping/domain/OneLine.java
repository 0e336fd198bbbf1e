package nl.kapitaalbrug.applicant.bookkeeping.domain;

/**
 * Texts of one line: no control characters, no marks that turn the direction, no half characters.
 */
public final class OneLine {

    private OneLine() {}

    /** Whether the text is plain. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(OneLine::plain);
    }

    private static boolean plain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
