package nl.kapitaalbrug.contracts.reference;

/**
 * Sections of the Standard Industrial Classification, edition 2008 (NACE Rev. 2). Rules use this
 * edition only; a code of SBI 2025 is translated first.
 */
public enum SbiSection {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U
}
