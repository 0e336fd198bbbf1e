package nl.kapitaalbrug.financing.demand.adapter.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.kapitaalbrug.financing.demand.application.ShowDemand;
import nl.kapitaalbrug.financing.demand.domain.Demand;
import nl.kapitaalbrug.financing.demand.domain.DisclosureParameters;
import nl.kapitaalbrug.financing.demand.domain.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * Which needs were counted, and what decides what is hidden.
 *
 * @param asOf when they were counted
 * @param realBefore real needs count from before this day
 * @param syntheticIncluded whether synthetic needs count
 * @param origins how many are real, sample and synthetic
 * @param disclosure the limits
 */
@Schema(name = "DemandAbout")
record AboutResponse(
        Instant asOf,
        LocalDate realBefore,
        boolean syntheticIncluded,
        OriginsResponse origins,
        DisclosureResponse disclosure) {

    static AboutResponse of(Demand demand) {
        return new AboutResponse(
                demand.scope().asOf(),
                LocalDate.ofInstant(demand.scope().realBefore(), ShowDemand.ZONE),
                demand.scope().synthetic(),
                new OriginsResponse(
                        demand.origins().real(),
                        demand.origins().realHidden(),
                        demand.origins().sample(),
                        demand.origins().synthetic()),
                DisclosureResponse.of(demand.disclosure()));
    }

    /**
     * Needs by origin.
     *
     * @param real of real firms; {@code null} when hidden
     * @param realHidden why; {@code null} when shown
     * @param sample on public test numbers
     * @param synthetic made from published shares
     */
    @Schema(name = "DemandOrigins")
    record OriginsResponse(
            @Nullable Long real, @Nullable Hidden realHidden, long sample, long synthetic) {}

    /**
     * The limits of disclosure control.
     *
     * @param version names them
     * @param minFirms fewer firms are hidden
     * @param pPercent how closely the largest amount may be known
     * @param maxTopSharePercent the most that one firm may make up
     */
    @Schema(name = "DemandDisclosure")
    record DisclosureResponse(String version, int minFirms, int pPercent, int maxTopSharePercent) {

        static DisclosureResponse of(DisclosureParameters parameters) {
            return new DisclosureResponse(
                    parameters.version(),
                    parameters.minFirms(),
                    parameters.pPercent(),
                    parameters.maxTopSharePercent());
        }
    }
}
