package nl.kapitaalbrug.support.problem;

/** JSON pointers (RFC 6901). */
public final class Pointers {

    private Pointers() {}

    /** One segment with its tildes and slashes escaped. */
    public static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    /** One segment as it was before it was escaped. */
    public static String unescape(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
