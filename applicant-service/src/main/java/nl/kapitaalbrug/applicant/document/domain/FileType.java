package nl.kapitaalbrug.applicant.document.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of file that are accepted. */
public enum FileType {
    /** Portable Document Format. */
    PDF("application/pdf", "pdf"),
    /** Portable Network Graphics. */
    PNG("image/png", "png"),
    /** JPEG photo. */
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** Word document without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Excel workbook without macros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Values parted by commas or semicolons. */
    CSV("text/csv", "csv"),
    /** Plain text. */
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual end of a name, without dot. */
    public String extension() {
        return extensions.getFirst();
    }

    /** Whether a name with that end, without dot, may have this content. */
    public boolean hasExtension(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a stated media type contradicts the content: it is that of another type. Types that
     * say nothing, and those that no type of ours has, do not.
     */
    public boolean contradicts(String stated) {
        String type = stated.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean bothText = isText() && type.startsWith("text/");
        return !type.equals(mediaType)
                && !bothText
                && Arrays.stream(values()).anyMatch(other -> other.mediaType.equals(type));
    }

    /** Whether it is text that anybody can read as it is. */
    public boolean isText() {
        return this == CSV || this == TEXT;
    }
}
