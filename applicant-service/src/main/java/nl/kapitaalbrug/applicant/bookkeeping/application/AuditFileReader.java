package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.io.IOException;
import java.io.InputStream;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;

/** Reads an audit file as it comes in; memory does not depend on its size. */
public interface AuditFileReader {

    /**
     * Reads to the end, or to the first thing after which no more can be read. The stream is not
     * closed.
     *
     * @throws IOException when the stream itself breaks off or is too long
     */
    AuditFileReading read(InputStream file) throws IOException;
}
