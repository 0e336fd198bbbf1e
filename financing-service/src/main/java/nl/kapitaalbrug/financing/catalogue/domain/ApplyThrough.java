package nl.kapitaalbrug.financing.catalogue.domain;

/** Who files the request. */
public enum ApplyThrough {
    BANK,
    ACCREDITED_FINANCIER,
    FUND,
    DIRECT
}
