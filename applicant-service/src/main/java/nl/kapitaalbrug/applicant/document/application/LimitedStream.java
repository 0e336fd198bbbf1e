package nl.kapitaalbrug.applicant.document.application;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes bytes as they go by, and stops when there are too many. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private final MessageDigest digest;
    private long count;

    LimitedStream(InputStream bytes, long limit) {
        super(bytes);
        this.limit = limit;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** There are more bytes than the limit. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    long count() {
        return count;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            count += read;
            if (count > limit) {
                throw new TooLargeException();
            }
            digest.update(target, offset, read);
        }
        return read;
    }
}
