package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import nl.kapitaalbrug.applicant.bookkeeping.application.AuditFileReader;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;

/** Reads an audit file with a parser that is shut to everything from outside. */
final class StreamingAuditFileReader implements AuditFileReader {

    private static final String ALL_VERSIONS = "http://www.auditfiles.nl/XAF/";
    private static final String ALL_VERSIONS_4 = "XmlauditfileXAF_";
    private static final Set<String> VERSIONS =
            Set.of(
                    "http://www.auditfiles.nl/XAF/3.2",
                    "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/"
                            + "XmlauditfileXAF_4.0");

    private final XafLimits limits;

    StreamingAuditFileReader(XafLimits limits) {
        this.limits = limits;
    }

    @Override
    public AuditFileReading read(InputStream file) throws IOException {
        XafDocument document = new XafDocument(limits);
        XafCursor cursor = null;
        try {
            cursor = new XafCursor(XmlCharacters.of(file));
            cursor.enterRoot();
            requireAuditFile(cursor);
            document.read(cursor);
            cursor.finish();
        } catch (UnreadableFileException e) {
            document.refuse(e.reason(), cursor == null ? 0 : cursor.line());
        } catch (XMLStreamException e) {
            document.refuse(reason(e), cursor == null ? 0 : cursor.line());
        } catch (CharacterCodingException e) {
            document.refuse(RejectionReason.ENCODING_DIFFERS, 0);
        }
        return document.reading();
    }

    private static void requireAuditFile(XafCursor cursor) {
        String namespace = cursor.namespace();
        if (!cursor.name().equals("auditfile")) {
            throw new UnreadableFileException(RejectionReason.NOT_AN_AUDIT_FILE);
        }
        if (!VERSIONS.contains(namespace)) {
            boolean other =
                    namespace.startsWith(ALL_VERSIONS) || namespace.contains(ALL_VERSIONS_4);
            throw new UnreadableFileException(
                    other
                            ? RejectionReason.VERSION_NOT_SUPPORTED
                            : RejectionReason.NOT_AN_AUDIT_FILE);
        }
    }

    /** What the parser could not read; a stream that broke off is no matter of the file. */
    private static RejectionReason reason(XMLStreamException thrown) throws IOException {
        for (Throwable one = thrown; one != null; one = next(one)) {
            switch (one) {
                case CharacterCodingException e -> {
                    return RejectionReason.ENCODING_DIFFERS;
                }
                case EOFException e -> {
                    return RejectionReason.TRUNCATED;
                }
                case IOException e -> throw e;
                default -> {
                    // look further
                }
            }
        }
        return thrown instanceof com.ctc.wstx.exc.WstxEOFException
                ? RejectionReason.TRUNCATED
                : RejectionReason.MALFORMED_XML;
    }

    private static Throwable next(Throwable thrown) {
        return thrown instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : thrown.getCause();
    }
}
