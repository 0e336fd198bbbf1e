package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

/**
 * Texts of one line: no control characters, no marks that turn the direction, no half characters.
 */
final class PlainCharacters {

    private PlainCharacters() {}

    static boolean only(String text) {
        return text.codePoints().allMatch(PlainCharacters::isPlain);
    }

    private static boolean isPlain(int character) {
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
