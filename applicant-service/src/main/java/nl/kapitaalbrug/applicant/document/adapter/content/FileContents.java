package nl.kapitaalbrug.applicant.document.adapter.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.kapitaalbrug.applicant.document.application.ContentInspector;
import nl.kapitaalbrug.applicant.document.domain.ByteSearch;
import nl.kapitaalbrug.applicant.document.domain.ContentSignature;
import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.FileName;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import nl.kapitaalbrug.applicant.document.domain.OfficeParts;
import org.springframework.stereotype.Component;

/**
 * Looks at content by its first bytes, then at all of it in pieces: the parts of an office file,
 * the names in a PDF that run something, the characters of a text.
 */
@Component
class FileContents implements ContentInspector {

    private static final int PIECE = 16_384;

    /** With these bytes the last record of a zip begins. */
    private static final String END_OF_ZIP = "PK\u0005\u0006";

    @Override
    public Finding inspect(FileName name, String stated, long size, Opened bytes) {
        try {
            Finding finding =
                    switch (signature(bytes)) {
                        case PDF -> pdf(bytes);
                        case PNG -> new Finding.Accepted(FileType.PNG);
                        case JPEG -> new Finding.Accepted(FileType.JPEG);
                        case ZIP -> office(size, bytes);
                        case COMPOUND -> refused(DocumentRefusal.DOCUMENT_TYPE_NOT_ACCEPTED);
                        case NONE -> text(name, bytes);
                    };
            return finding instanceof Finding.Accepted(FileType type) && lies(name, stated, type)
                    ? refused(DocumentRefusal.DOCUMENT_TYPE_DIFFERS)
                    : finding;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lies(FileName name, String stated, FileType type) {
        String extension = name.extension();
        return !extension.isEmpty() && !type.hasExtension(extension) || type.contradicts(stated);
    }

    private static ContentSignature signature(Opened bytes) throws IOException {
        try (InputStream file = bytes.open()) {
            return ContentSignature.of(file.readNBytes(ContentSignature.LENGTH));
        }
    }

    private static Finding pdf(Opened bytes) throws IOException {
        ByteSearch encrypted = new ByteSearch("/Encrypt");
        List<ByteSearch> active =
                List.of(
                        new ByteSearch("/JavaScript"),
                        new ByteSearch("/Launch"),
                        new ByteSearch("/EmbeddedFile"),
                        new ByteSearch("/RichMedia"));
        try (InputStream file = bytes.open()) {
            byte[] piece = new byte[PIECE];
            for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
                encrypted.next(piece, read);
                for (ByteSearch one : active) {
                    one.next(piece, read);
                }
            }
        }
        if (encrypted.isFound()) {
            return refused(DocumentRefusal.DOCUMENT_ENCRYPTED);
        }
        return active.stream().anyMatch(ByteSearch::isFound)
                ? refused(DocumentRefusal.DOCUMENT_ACTIVE_CONTENT)
                : new Finding.Accepted(FileType.PDF);
    }

    private static Finding office(long size, Opened bytes) throws IOException {
        if (!holds(bytes, END_OF_ZIP)) {
            return refused(DocumentRefusal.DOCUMENT_DAMAGED);
        }
        OfficeParts parts = new OfficeParts(size);
        ByteSearch macros = new ByteSearch("macroEnabled");
        byte[] piece = new byte[PIECE];
        try (ZipInputStream zip = new ZipInputStream(bytes.open())) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && !parts.isTooMuch();
                    entry = zip.getNextEntry()) {
                parts.begin(entry.getName());
                boolean described = entry.getName().equalsIgnoreCase("[Content_Types].xml");
                for (int read = zip.read(piece);
                        read >= 0 && !parts.isTooMuch();
                        read = zip.read(piece)) {
                    parts.unpacked(read);
                    if (described) {
                        macros.next(piece, read);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException e) {
            return refused(DocumentRefusal.DOCUMENT_DAMAGED);
        }
        if (macros.isFound()) {
            return refused(DocumentRefusal.DOCUMENT_HAS_MACROS);
        }
        Optional<DocumentRefusal> refusal = parts.refusal();
        return refusal.isPresent() ? refused(refusal.get()) : new Finding.Accepted(parts.type());
    }

    private static boolean holds(Opened bytes, String text) throws IOException {
        ByteSearch search = new ByteSearch(text);
        try (InputStream file = bytes.open()) {
            byte[] piece = new byte[PIECE];
            for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
                search.next(piece, read);
            }
        }
        return search.isFound();
    }

    /** UTF-8, or an older set of one byte a character; control characters are in neither. */
    private static Finding text(FileName name, Opened bytes) throws IOException {
        try (InputStream file = bytes.open()) {
            byte[] piece = new byte[PIECE];
            for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (isControl(piece[i])) {
                        return refused(DocumentRefusal.DOCUMENT_TYPE_NOT_ACCEPTED);
                    }
                }
            }
        }
        return new Finding.Accepted(
                FileType.CSV.hasExtension(name.extension()) ? FileType.CSV : FileType.TEXT);
    }

    private static boolean isControl(byte one) {
        return one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f'
                || one == 0x7F;
    }

    private static Finding refused(DocumentRefusal reason) {
        return new Finding.Refused(reason);
    }
}
