package nl.kapitaalbrug.applicant.document.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * The parts of an office file while it is unpacked, one after the other: counts what it comes to
 * and notes what we refuse. Unpacked nothing is kept of it.
 */
public final class OfficeParts {

    /** The most parts that are read. */
    public static final int MAX_PARTS = 5_000;

    /** The most bytes that it may become. */
    public static final long MAX_UNPACKED = 200_000_000;

    /** How many times larger than the file it may become. */
    public static final long MAX_RATIO = 100;

    /** Below this many bytes the ratio is not looked at: small files of one letter pack well. */
    public static final long RATIO_FROM = 5_000_000;

    private final long packed;
    private int parts;
    private long unpacked;
    private boolean word;
    private boolean sheets;
    private boolean described;
    private boolean macros;
    private boolean active;
    private boolean strange;

    /** Of a file of that many bytes. */
    public OfficeParts(long packed) {
        this.packed = packed;
    }

    /** A part begins. */
    public void begin(String name) {
        parts++;
        String part = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        described |= part.equals("[content_types].xml");
        word |= part.equals("word/document.xml");
        sheets |= part.equals("xl/workbook.xml");
        macros |= part.endsWith("vbaproject.bin") || part.startsWith("xl/macrosheets/");
        active |= part.contains("/activex/") || part.contains("/embeddings/");
        strange |=
                part.startsWith("/") || part.contains(":") || ("/" + part + "/").contains("/../");
    }

    /** That many bytes of the part came out. */
    public void unpacked(long bytes) {
        unpacked += bytes;
    }

    /** Whether unpacking must stop at once. */
    public boolean isTooMuch() {
        return parts > MAX_PARTS
                || unpacked > MAX_UNPACKED
                || unpacked > RATIO_FROM && unpacked / MAX_RATIO > packed;
    }

    /** Why it is refused; empty when it is not. */
    public Optional<DocumentRefusal> refusal() {
        if (isTooMuch()) {
            return Optional.of(DocumentRefusal.DOCUMENT_UNPACKS_TOO_LARGE);
        }
        if (macros) {
            return Optional.of(DocumentRefusal.DOCUMENT_HAS_MACROS);
        }
        if (active) {
            return Optional.of(DocumentRefusal.DOCUMENT_ACTIVE_CONTENT);
        }
        return strange || !described || word == sheets
                ? Optional.of(DocumentRefusal.DOCUMENT_TYPE_NOT_ACCEPTED)
                : Optional.empty();
    }

    /** What it is, when it is not refused. */
    public FileType type() {
        return word ? FileType.DOCX : FileType.XLSX;
    }
}
