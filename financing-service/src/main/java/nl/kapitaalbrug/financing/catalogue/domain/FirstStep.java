package nl.kapitaalbrug.financing.catalogue.domain;

import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * Something that must be done around the first order or signature.
 *
 * @param when before it, or within some months after it
 * @param months how many months after it; 0 when it must be done before
 * @param basis whether a source says so
 * @param text what to do, in both languages
 */
public record FirstStep(When when, int months, Basis basis, LocalisedText text) {

    public FirstStep {
        if ((when == When.AFTER_COMMITMENT) != (months > 0)) {
            throw new IllegalArgumentException(
                    "A step after the commitment has months, and only then");
        }
    }

    /** Whether something comes before or after the first order or signature. */
    public enum When {
        BEFORE_COMMITMENT,
        AFTER_COMMITMENT
    }
}
