package nl.kapitaalbrug.applicant.document.application;

import java.io.IOException;
import java.io.InputStream;
import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.FileName;
import nl.kapitaalbrug.applicant.document.domain.FileType;

/** Finds out what a file is. */
public interface ContentInspector {

    /** What was found. */
    sealed interface Finding {

        /**
         * It is accepted.
         *
         * @param type what it is
         */
        record Accepted(FileType type) implements Finding {}

        /**
         * It is not.
         *
         * @param reason why
         */
        record Refused(DocumentRefusal reason) implements Finding {}
    }

    /** Opens the bytes, from the start. */
    @FunctionalInterface
    interface Opened {
        InputStream open() throws IOException;
    }

    /**
     * Looks at all of it, in pieces.
     *
     * @param name decides between types that look alike, and may not lie
     * @param stated media type that the sender stated; may be empty, may not lie
     */
    Finding inspect(FileName name, String stated, long size, Opened bytes);
}
