package nl.kapitaalbrug.financing.catalogue.domain;

/** What the smallest and largest amount of an instrument measure. */
public enum AmountBasis {
    /** The part of a loan that the guarantee stands behind. */
    GUARANTEED_TRANCHE,
    LOAN,
    INVESTMENT,
    FACILITY,
    ASSET,
    /** A contribution to eligible cost; never compared with the need. */
    GRANT,
    /** A tax advantage; never compared with the need. */
    TAX;

    /** Whether such an amount carries part of the need, instead of guaranteeing or topping up. */
    public boolean isFunding() {
        return this == LOAN || this == INVESTMENT || this == FACILITY || this == ASSET;
    }
}
