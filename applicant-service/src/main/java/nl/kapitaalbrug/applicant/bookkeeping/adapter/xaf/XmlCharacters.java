package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import static nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason.COMPRESSED;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason.EMPTY_FILE;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason.ENCODING_DIFFERS;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason.ENCODING_NOT_SUPPORTED;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason.MALFORMED_XML;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to characters: the character set comes from the byte order mark and the declaration,
 * which must agree, and bytes that are not of it are refused instead of replaced.
 */
final class XmlCharacters {

    private static final int PEEK = 512;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One byte a character. Packages write windows-1252 and call it ISO-8859-1. */
    private static final Map<String, Charset> SINGLE_BYTE =
            Map.of(
                    "ISO-8859-1", WINDOWS,
                    "LATIN1", WINDOWS,
                    "WINDOWS-1252", WINDOWS,
                    "CP1252", WINDOWS,
                    "US-ASCII", StandardCharsets.US_ASCII);

    private XmlCharacters() {}

    /**
     * The characters of the file, without a byte order mark.
     *
     * @throws UnreadableFileException when the character set cannot be told
     */
    static Reader of(InputStream file) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(file, PEEK);
        byte[] start = stream.readNBytes(PEEK);
        if (start.length == 0) {
            throw new UnreadableFileException(EMPTY_FILE);
        }
        refusePacked(start);
        Charset marked = marked(start);
        int mark = marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
        stream.unread(start, mark, start.length - mark);
        Charset known = marked == null ? wide(start) : marked;
        String head =
                new String(
                        start,
                        mark,
                        start.length - mark,
                        known == null ? StandardCharsets.ISO_8859_1 : known);
        if (!head.stripLeading().startsWith("<")) {
            throw new UnreadableFileException(MALFORMED_XML);
        }
        return new InputStreamReader(
                stream,
                agreed(known, declared(head))
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static void refusePacked(byte[] start) {
        boolean zip = begins(start, 'P', 'K', 3, 4);
        boolean gzip = begins(start, 0x1f, 0x8b);
        boolean sevenZip = begins(start, '7', 'z', 0xbc, 0xaf);
        boolean rar = begins(start, 'R', 'a', 'r', '!');
        if (zip || gzip || sevenZip || rar || begins(start, 'B', 'Z', 'h')) {
            throw new UnreadableFileException(COMPRESSED);
        }
    }

    private static @Nullable Charset marked(byte[] start) {
        if (begins(start, 0xff, 0xfe, 0, 0) || begins(start, 0, 0, 0xfe, 0xff)) {
            throw new UnreadableFileException(ENCODING_NOT_SUPPORTED);
        }
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(start, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(start, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset wide(byte[] start) {
        if (begins(start, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(start, 0, '<') ? StandardCharsets.UTF_16BE : null;
    }

    private static String declared(String head) {
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    }

    /** The character set on which bytes and declaration agree. */
    private static Charset agreed(@Nullable Charset known, String declared) {
        Charset single = SINGLE_BYTE.get(declared);
        if (single != null) {
            return same(known == null ? single : known, single);
        }
        Charset bytes = known == null ? StandardCharsets.UTF_8 : known;
        return switch (declared) {
            case "" -> bytes;
            case "UTF-8" -> same(bytes, StandardCharsets.UTF_8);
            case "UTF-16LE" -> same(bytes, StandardCharsets.UTF_16LE);
            case "UTF-16BE" -> same(bytes, StandardCharsets.UTF_16BE);
            case "UTF-16" ->
                    same(
                            bytes,
                            bytes.equals(StandardCharsets.UTF_16BE)
                                    ? bytes
                                    : StandardCharsets.UTF_16LE);
            default -> throw new UnreadableFileException(ENCODING_NOT_SUPPORTED);
        };
    }

    private static Charset same(Charset real, Charset declared) {
        if (!real.equals(declared)) {
            throw new UnreadableFileException(ENCODING_DIFFERS);
        }
        return real;
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
