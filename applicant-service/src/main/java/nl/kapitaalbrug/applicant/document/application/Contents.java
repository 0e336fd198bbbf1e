package nl.kapitaalbrug.applicant.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Where the bytes of documents lie. */
public interface Contents {

    /**
     * Writes the bytes as they come in; when reading fails nothing is left behind.
     *
     * @return where they lie
     */
    String write(InputStream bytes) throws IOException;

    /** Reads the bytes, from the start. */
    InputStream read(String content);

    /** Removes the bytes; there may be none. */
    void remove(String content);

    /** Where bytes lie that were written before that moment. */
    List<String> writtenBefore(Instant moment);
}
