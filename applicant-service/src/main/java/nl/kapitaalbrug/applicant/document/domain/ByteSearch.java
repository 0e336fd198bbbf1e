package nl.kapitaalbrug.applicant.document.domain;

import java.nio.charset.StandardCharsets;

/** Looks for a short text in bytes that come in pieces. */
public final class ByteSearch {

    private final byte[] wanted;
    private final int[] fallBack;
    private int matched;
    private boolean found;

    /** For that text, of one byte a character. */
    public ByteSearch(String text) {
        this.wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        this.fallBack = new int[wanted.length];
        for (int i = 1, length = 0; i < wanted.length; i++) {
            while (length > 0 && wanted[i] != wanted[length]) {
                length = fallBack[length - 1];
            }
            length += wanted[i] == wanted[length] ? 1 : 0;
            fallBack[i] = length;
        }
    }

    /** Looks at the next bytes. */
    public void next(byte[] bytes, int length) {
        for (int i = 0; i < length && !found; i++) {
            while (matched > 0 && bytes[i] != wanted[matched]) {
                matched = fallBack[matched - 1];
            }
            matched += bytes[i] == wanted[matched] ? 1 : 0;
            found = matched == wanted.length;
        }
    }

    /** Whether it was there. */
    public boolean isFound() {
        return found;
    }
}
