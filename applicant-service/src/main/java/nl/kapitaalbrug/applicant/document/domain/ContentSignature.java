package nl.kapitaalbrug.applicant.document.domain;

import java.util.Arrays;

/** What the first bytes of a file say it is; nothing else is believed (SECURITY-BASELINE U1). */
public enum ContentSignature {
    /** A PDF. */
    PDF(0x25, 0x50, 0x44, 0x46, 0x2D),
    /** A PNG image. */
    PNG(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    /** A JPEG image. */
    JPEG(0xFF, 0xD8, 0xFF),
    /** A zip, as new office files are. */
    ZIP(0x50, 0x4B, 0x03, 0x04),
    /** A compound file: an old office file, or one that is closed with a password. */
    COMPOUND(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    /** None of these; text, if all of it is. */
    NONE;

    /** The number of bytes that decide. */
    public static final int LENGTH = 8;

    private final byte[] bytes;

    ContentSignature(int... bytes) {
        this.bytes = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            this.bytes[i] = (byte) bytes[i];
        }
    }

    /** The signature with which those bytes begin. */
    public static ContentSignature of(byte[] head) {
        return Arrays.stream(values())
                .filter(one -> one.bytes.length > 0 && one.begins(head))
                .findFirst()
                .orElse(NONE);
    }

    private boolean begins(byte[] head) {
        return head.length >= bytes.length
                && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }
}
