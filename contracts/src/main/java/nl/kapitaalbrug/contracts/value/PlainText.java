package nl.kapitaalbrug.contracts.value;

import java.text.Normalizer;

/**
 * One line of text from a person. It is put into Unicode form NFC and otherwise kept as typed:
 * apostrophes, diacritics, ampersands and every script are welcome. Refused is what cannot be seen
 * or changes how the rest is read: control characters, line breaks, halves of a character pair,
 * changes of reading direction, characters that stand for nothing. Nothing is ever cut off.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * The text as it is kept.
     *
     * @param maxLength the most characters it may have, counted in code points
     * @throws InvalidValueException when it has characters that are not allowed, is empty or is too
     *     long
     */
    public static String oneLine(String typed, int maxLength) {
        if (!isAllowed(typed)) {
            throw new InvalidValueException(
                    "TEXT_NOT_ALLOWED", "The text has characters that are not allowed");
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("TEXT_EMPTY", "The text is empty");
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new InvalidValueException(
                    "NAME_TOO_LONG", "The text has more than %d characters".formatted(maxLength));
        }
        return text;
    }

    /** Whether it has none of the characters that are refused. */
    public static boolean isAllowed(String typed) {
        return isWhole(typed) && typed.codePoints().noneMatch(PlainText::isUnseen);
    }

    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            case Character.FORMAT -> !isJoiner(point);
            default -> false;
        };
    }

    /** Zero-width joiner and non-joiner shape letters in several scripts. */
    private static boolean isJoiner(int point) {
        return point == 0x200C || point == 0x200D;
    }
}
