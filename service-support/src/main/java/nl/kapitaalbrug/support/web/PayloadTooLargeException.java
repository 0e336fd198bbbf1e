package nl.kapitaalbrug.support.web;

import java.io.IOException;

/** Thrown while a body is read that turns out to be larger than allowed. */
public final class PayloadTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With the limit in bytes. */
    public PayloadTooLargeException(long limit) {
        super("The body exceeds the maximum (%d bytes)".formatted(limit));
    }
}
