package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/**
 * An audit file of any size that never lies in memory: made booking by booking while it is read.
 */
final class GeneratedAuditFile extends InputStream {

    private static final String MARK = "</transaction>\n";

    private final byte[] head;
    private final byte[] booking;
    private final byte[] tail;
    private final long bookings;
    private byte[] part;
    private int place;
    private long made;

    GeneratedAuditFile(long bytes) {
        String text =
                AuditFiles.anAuditFile()
                        .withTotals("")
                        .transaction(
                                AuditFiles.line("1000", "12.34", "D"),
                                AuditFiles.line("8000", "12.34", "C"))
                        .text();
        int end = text.lastIndexOf(MARK) + MARK.length();
        int start = text.lastIndexOf("<transaction>");
        head = text.substring(0, start).getBytes(UTF_8);
        booking = text.substring(start, end).getBytes(UTF_8);
        tail = text.substring(end).getBytes(UTF_8);
        bookings = bytes / booking.length;
        part = head;
    }

    long bookings() {
        return bookings;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int written = 0;
        while (written < length && turn()) {
            int size = Math.min(length - written, part.length - place);
            System.arraycopy(part, place, target, offset + written, size);
            place += size;
            written += size;
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    private boolean turn() {
        if (place < part.length) {
            return true;
        }
        if (part == tail) {
            return false;
        }
        part = made++ < bookings ? booking : tail;
        place = 0;
        return true;
    }
}
