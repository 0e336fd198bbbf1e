package nl.kapitaalbrug.contracts.request;

/** Where most of the customers are. */
public enum SalesArea {
    /** In the own region. */
    REGION,
    /** In the whole country. */
    NETHERLANDS,
    /** In other countries of Europe. */
    EUROPE,
    /** Outside Europe. */
    WORLD
}
