package nl.kapitaalbrug.portal.request;

import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.portal.layout.Badge;
import tools.jackson.databind.JsonNode;

/** How an axis comes out, in four words; what a later version calls otherwise is unknown. */
public final class SideBadge {

    private static final Badge GOOD = new Badge("fits", "circle-check", "side.good");
    private static final Badge MIND = new Badge("neutral", "info-circle", "side.mind");
    private static final Badge WEAK = new Badge("misfit", "circle-x", "side.weak");
    private static final Badge UNKNOWN = new Badge("unknown", "help-circle", "side.unknown");

    private SideBadge() {}

    /** Of the technology: proven or none is good, and so is what works where it is used. */
    static Badge ofTechnology(JsonNode technology) {
        return switch (technology.path("axis").asString("")) {
            case "NOT_APPLICABLE", "PROVEN_BY_SUPPLIER" -> GOOD;
            case "ASSESSED" -> ofBand(technology.path("level").path("band").asString(""));
            default -> UNKNOWN;
        };
    }

    private static Badge ofBand(String band) {
        return switch (band) {
            case "MARKET", "DEMONSTRATION" -> GOOD;
            case "DEVELOPMENT" -> MIND;
            case "RESEARCH", "NONE" -> WEAK;
            default -> UNKNOWN;
        };
    }

    /** Of the strongest evidence of a market. */
    public static Badge ofMarket(String proof) {
        return Tree.constant(MarketProof.class, proof)
                .map(known ->
                        switch (known) {
                            case CUSTOMERS_BUY, ORDERS_SIGNED -> GOOD;
                            case PAID_PILOT, LETTERS_OF_INTENT -> MIND;
                            case TALKS_OR_RESEARCH, NONE_YET -> WEAK;
                        })
                .orElse(UNKNOWN);
    }

    /** Of the size of a financing. */
    public static Badge ofSize(String status) {
        return switch (status) {
            case "LARGE_ENOUGH" -> GOOD;
            case "WITH_FILE" -> MIND;
            case "TOO_SMALL", "NO_AMOUNT_PAYS" -> WEAK;
            default -> UNKNOWN;
        };
    }

    /** Of the tenor. */
    public static Badge ofTenor(String status) {
        return switch (status) {
            case "FITS" -> GOOD;
            case "FITS_WITH_GRACE" -> MIND;
            case "DOES_NOT_FIT", "LONGER_THAN_ASSET" -> WEAK;
            default -> UNKNOWN;
        };
    }
}
