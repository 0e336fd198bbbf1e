package nl.kapitaalbrug.applicant.document.adapter.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG without the segments that programs and cameras write (ITU T.81, annex B): place, time,
 * device, preview, comment. The way up is kept, in a note of our own that holds nothing else, and
 * so is the profile of its colours. What follows the end of the picture stays behind.
 */
final class JpegCopy {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final String EXIF = "Exif\0\0";

    private final byte[] file;
    private final ByteArrayOutputStream copy;
    private int at = 2;

    private JpegCopy(byte[] file) {
        this.file = file;
        this.copy = new ByteArrayOutputStream(file.length);
    }

    static byte[] of(byte[] file) throws IOException {
        return new JpegCopy(file).write();
    }

    private byte[] write() throws IOException {
        require(file.length > 4 && unsigned(0) == 0xFF && unsigned(1) == START);
        copy.write(file, 0, 2);
        while (true) {
            require(at + 3 < file.length && unsigned(at) == 0xFF);
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++; // a filling byte
                continue;
            }
            int length = unsigned(at + 2) << 8 | unsigned(at + 3);
            require(length >= 2 && at + 2 + length <= file.length);
            segment(marker, length);
            at += 2 + length;
            if (marker == SCAN && picture()) {
                return copy.toByteArray();
            }
        }
    }

    private void segment(int marker, int length) {
        if (marker == APP1) {
            int way = begins(EXIF) ? wayUp(at + 4 + EXIF.length(), at + 2 + length) : 1;
            if (way > 1 && way <= 8) {
                copy.writeBytes(noteOf(way));
            }
            return;
        }
        boolean application = marker >= APP0 && marker <= APP15;
        boolean kept =
                !application
                        || marker == APP0 && begins("JFIF\0")
                        || marker == APP2 && begins("ICC_PROFILE\0")
                        || marker == APP14 && begins("Adobe");
        if (kept && marker != COMMENT) {
            copy.write(file, at, 2 + length);
        }
    }

    /** Copies the coded picture up to the next marker; whether that is the end. */
    private boolean picture() throws IOException {
        int begin = at;
        while (true) {
            require(at + 1 < file.length);
            int next = unsigned(at + 1);
            boolean marker =
                    unsigned(at) == 0xFF
                            && next != 0
                            && next != 0xFF
                            && (next < 0xD0 || next > 0xD7);
            if (marker) {
                copy.write(file, begin, at - begin);
                if (next == END) {
                    copy.write(file, at, 2);
                }
                return next == END;
            }
            at++;
        }
    }

    private boolean begins(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (at + 4 + i >= file.length || file[at + 4 + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The orientation in the first directory of Exif (2.32, section 4.6.2); 1 when none. */
    private int wayUp(int from, int to) {
        if (to - from < 8) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 1;
    }

    private static byte[] noteOf(int way) {
        ByteBuffer note = ByteBuffer.allocate(4 + EXIF.length() + 26);
        note.put((byte) 0xFF).put((byte) APP1).putShort((short) (2 + EXIF.length() + 26));
        note.put(EXIF.getBytes(StandardCharsets.ISO_8859_1));
        note.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        note.putShort((short) 1);
        note.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        note.putShort((short) way).putShort((short) 0);
        note.putInt(0);
        return note.array();
    }

    private int unsigned(int index) {
        return file[index] & 0xFF;
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("A photo is damaged");
        }
    }
}
