package nl.kapitaalbrug.applicant.document.adapter.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG with the chunks that make the picture (PNG specification, third edition, sections 5 and 11)
 * and no other, and without what follows its end.
 */
final class PngCopy {

    private static final int SIGNATURE = 8;

    /** Length, type and checksum of a chunk. */
    private static final int AROUND = 12;

    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "cICP", "bKGD", "hIST", "pHYs", "sPLT");

    private PngCopy() {}

    static byte[] of(byte[] file) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
        copy.write(file, 0, SIGNATURE);
        ByteBuffer rest = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = rest.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                throw new IOException("A chunk is longer than its picture");
            }
            String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (KEPT.contains(type)) {
                copy.write(file, at, length + AROUND);
            }
            if (type.equals("IEND")) {
                return copy.toByteArray();
            }
            at += length + AROUND;
        }
        throw new IOException("A picture does not end");
    }
}
