package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;

/**
 * Refuses characters without end and without a space or bracket. A parser keeps a name whole, and
 * has no limit for it.
 */
final class ShortRuns extends FilterReader {

    private int run;

    ShortRuns(Reader characters) {
        super(characters);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        for (int i = offset; i < offset + read; i++) {
            char character = target[i];
            run = character <= ' ' || character == '<' || character == '>' ? 0 : run + 1;
            if (run > XafLimits.RUN) {
                throw new UnreadableFileException(RejectionReason.TOO_LARGE);
            }
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
