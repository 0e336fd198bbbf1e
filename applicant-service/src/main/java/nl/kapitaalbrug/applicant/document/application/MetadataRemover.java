package nl.kapitaalbrug.applicant.document.application;

import java.io.IOException;
import nl.kapitaalbrug.applicant.document.domain.FileType;

/**
 * Makes copies without what a file tells beside its content: who made it, where, with what and
 * when, earlier versions, scripts.
 */
public interface MetadataRemover {

    /**
     * A copy without it.
     *
     * @param type what the content is
     * @param file the whole file, at most 30 MB
     * @throws IOException when the file cannot be read well enough to be sure
     */
    byte[] clean(FileType type, byte[] file) throws IOException;
}
