package nl.kapitaalbrug.applicant.document.application;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware in a document. */
public interface DocumentScanner {

    /** What it found. */
    enum Verdict {
        /** Nothing. */
        CLEAN,
        /** Malware. */
        INFECTED,
        /** It cannot tell. */
        ERROR
    }

    /** How it is called in answers, for example {@code CLAMAV}. */
    String name();

    /**
     * Scans all bytes.
     *
     * @throws IOException when the scanner cannot be reached or stops answering
     */
    Verdict scan(InputStream bytes) throws IOException;
}
