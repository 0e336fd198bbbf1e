package nl.kapitaalbrug.applicant.document.domain;

import java.text.Normalizer;
import java.util.Objects;

/**
 * The name of a file, only to be shown: no path, no control characters, no marks that turn the
 * direction (SECURITY-BASELINE U2).
 *
 * @param value 1 to 120 characters
 */
public record FileName(String value) {

    private static final int MAX = 120;

    public FileName {
        if (value.isBlank() || value.length() > MAX || !value.equals(plain(value))) {
            throw new IllegalArgumentException("A file name is cleaned before it is kept");
        }
    }

    /** Makes a name of what a sender claims; {@code document} when nothing of it is left. */
    public static FileName cleaned(String claimed) {
        String last = claimed.substring(lastSlash(claimed) + 1);
        String plain = plain(Normalizer.normalize(last, Normalizer.Form.NFC));
        String kept = shortened(plain.replaceFirst("^[. ]+", "")).strip();
        return new FileName(kept.isEmpty() ? "document" : kept);
    }

    /** What stands after the last dot; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }

    /** The same with the end of that type, when it has none. */
    public FileName endingAs(FileType type) {
        Objects.requireNonNull(type);
        return extension().isEmpty() ? cleaned(value + "." + type.extension()) : this;
    }

    private static int lastSlash(String text) {
        return Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
    }

    /** A name that is too long loses its middle, so that its end stays. */
    private static String shortened(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        String begin = name.substring(0, MAX - end.length());
        boolean half = Character.isHighSurrogate(begin.charAt(begin.length() - 1));
        return (half ? begin.substring(0, begin.length() - 1) : begin) + end;
    }

    private static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(FileName::isPlain).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> "\"<>|*?:/\\".indexOf(character) < 0;
        };
    }
}
