package nl.kapitaalbrug.applicant.document.adapter.scan;

import java.io.IOException;
import java.io.InputStream;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner;
import nl.kapitaalbrug.applicant.document.domain.ByteSearch;

/**
 * For local use without a virus scanner: finds the test text of EICAR and nothing else. What a file
 * is was looked at when it came in. Answers say that this is what looked.
 */
final class StructureScanner implements DocumentScanner {

    private static final int PIECE = 16_384;

    /** The text of eicar.org, in two parts so that this file is not found by scanners. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Override
    public String name() {
        return "STRUCTURE_ONLY";
    }

    @Override
    public Verdict scan(InputStream bytes) throws IOException {
        ByteSearch test = new ByteSearch(EICAR);
        byte[] piece = new byte[PIECE];
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            test.next(piece, read);
        }
        return test.isFound() ? Verdict.INFECTED : Verdict.CLEAN;
    }
}
