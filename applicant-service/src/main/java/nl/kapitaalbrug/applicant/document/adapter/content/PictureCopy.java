package nl.kapitaalbrug.applicant.document.adapter.content;

import java.io.IOException;

/**
 * A picture that stands in a document; what it is, its first bytes tell. Fewer of them than make a
 * file of ours are enough: a damaged picture must not keep its metadata.
 */
final class PictureCopy {

    private PictureCopy() {}

    /** Without metadata when it is a JPEG or a PNG; any other picture as it is. */
    static byte[] of(byte[] picture) throws IOException {
        if (begins(picture, 0xFF, 0xD8, 0xFF)) {
            return JpegCopy.of(picture);
        }
        return begins(picture, 0x89, 'P', 'N', 'G') ? PngCopy.of(picture) : picture;
    }

    private static boolean begins(byte[] picture, int... bytes) {
        if (picture.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((picture[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
