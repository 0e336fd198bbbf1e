package nl.kapitaalbrug.portal.format;

/**
 * What somebody typed, read.
 *
 * @param <T> what was asked for
 */
public sealed interface Typed<T> {

    /** Nothing was typed. */
    record Nothing<T>() implements Typed<T> {}

    /**
     * It has one clear meaning.
     *
     * @param value that meaning
     */
    record Value<T>(T value) implements Typed<T> {}

    /**
     * It has no meaning, or more than one.
     *
     * @param code why, in upper snake case; the message says how to write it
     */
    record Unclear<T>(String code) implements Typed<T> {}
}
