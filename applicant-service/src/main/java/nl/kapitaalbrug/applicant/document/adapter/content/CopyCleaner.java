package nl.kapitaalbrug.applicant.document.adapter.content;

import java.io.IOException;
import nl.kapitaalbrug.applicant.document.application.MetadataRemover;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import org.springframework.stereotype.Component;

/** Removes metadata, each type in its own way. Text has none. */
@Component
final class CopyCleaner implements MetadataRemover {

    @Override
    public byte[] clean(FileType type, byte[] file) throws IOException {
        try {
            return switch (type) {
                case PDF -> PdfCopy.of(file);
                case PNG -> PngCopy.of(file);
                case JPEG -> JpegCopy.of(file);
                case DOCX, XLSX -> OfficeCopy.of(file);
                case CSV, TEXT -> file;
            };
        } catch (RuntimeException e) {
            // a library that stumbles over a damaged file
            throw new IOException("A file of type %s cannot be cleaned".formatted(type), e);
        }
    }
}
