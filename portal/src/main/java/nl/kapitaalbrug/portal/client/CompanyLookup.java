package nl.kapitaalbrug.portal.client;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What came of asking the trade register.
 *
 * @param result how it ended
 * @param profile the company, if it was found
 */
public record CompanyLookup(Result result, JsonNode profile) {

    /** How a look-up ended. */
    public enum Result {
        FOUND,
        NOT_FOUND,
        INVALID,
        NOT_AVAILABLE;

        static Result of(String name) {
            for (Result result : values()) {
                if (result.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return result;
                }
            }
            return NOT_AVAILABLE;
        }
    }
}
