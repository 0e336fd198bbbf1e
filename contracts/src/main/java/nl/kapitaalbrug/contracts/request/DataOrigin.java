package nl.kapitaalbrug.contracts.request;

/** Where a request comes from; shown wherever the request is shown. */
public enum DataOrigin {
    /** A real firm. */
    REAL,
    /** A sample on one of KvK's public test numbers. */
    SAMPLE,
    /** Made by the generator from published shares. */
    SYNTHETIC
}
