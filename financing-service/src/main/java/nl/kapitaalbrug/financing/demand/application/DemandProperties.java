package nl.kapitaalbrug.financing.demand.application;

import nl.kapitaalbrug.financing.demand.domain.DisclosureParameters;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of disclosure control for staff of the province (methods I).
 *
 * @param minFirms a cell with fewer firms is hidden; at least 3
 * @param pPercent how closely the largest amount of a cell may be known, in percent of it
 * @param maxTopSharePercent the most that one firm may make up of an amount
 */
@ConfigurationProperties("kapitaalbrug.demand")
public record DemandProperties(
        @DefaultValue("3") int minFirms,
        @DefaultValue("10") int pPercent,
        @DefaultValue("50") int maxTopSharePercent) {

    public DemandProperties {
        if (minFirms < DisclosureParameters.STAFF.minFirms()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.demand.min-firms (%d) is below %d"
                            .formatted(minFirms, DisclosureParameters.STAFF.minFirms()));
        }
    }

    DisclosureParameters disclosure() {
        return new DisclosureParameters(
                "staff-n%d-p%d-d%d".formatted(minFirms, pPercent, maxTopSharePercent),
                minFirms,
                pPercent,
                maxTopSharePercent,
                minFirms);
    }
}
