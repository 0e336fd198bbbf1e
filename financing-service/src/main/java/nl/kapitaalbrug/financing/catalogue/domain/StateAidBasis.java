package nl.kapitaalbrug.financing.catalogue.domain;

/** Under which rules of the Union public money is given. */
public enum StateAidBasis {
    DE_MINIMIS,
    /** General Block Exemption Regulation. */
    GBER,
    MARKET_CONFORM,
    /** There is no aid. */
    NONE
}
