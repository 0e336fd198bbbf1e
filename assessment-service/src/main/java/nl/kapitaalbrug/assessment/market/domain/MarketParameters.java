package nl.kapitaalbrug.assessment.market.domain;

import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The constants of the market axis.
 *
 * @param version name of this edition
 * @param concentratedFrom from this share of turnover on one customer is too important, in percent
 */
public record MarketParameters(String version, Parameter<Integer> concentratedFrom) {

    public MarketParameters {
        int percent = concentratedFrom.value();
        if (version.isBlank() || percent < 1 || percent > 100) {
            throw new IllegalArgumentException(
                    "An edition has a version, and a share (%d) of 1 to 100".formatted(percent));
        }
    }
}
