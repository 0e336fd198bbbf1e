package nl.kapitaalbrug.financing.need.domain;

import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.matching.domain.Outcome;

/**
 * What became of one route, as far as a need row looks at it.
 *
 * @param funding the instrument that funds
 * @param instruments every instrument of the route, a guarantee included
 * @param outcome the outcome
 * @param carries how much of the need it carries
 * @param amountConfirmed whether a source says how much the route can carry
 * @param failing every criterion that fails, as a code without its instrument
 */
public record RouteOutcome(
        InstrumentId funding,
        Set<InstrumentId> instruments,
        Outcome outcome,
        EuroAmount carries,
        boolean amountConfirmed,
        List<String> failing) {

    /** Between the instrument that funds and the guarantee, in the name of a route. */
    public static final String GUARANTEED_BY = "--";

    public RouteOutcome {
        instruments = Set.copyOf(instruments);
        failing = List.copyOf(failing);
    }

    /**
     * Of a result as it is kept.
     *
     * @param route the instrument that funds, and after a double hyphen the guarantee
     * @param outcome the outcome
     * @param carries how much it carries
     * @param amountConfirmed whether a source says how much it can carry
     * @param failing criteria as {@code instrument/CODE}
     */
    public static RouteOutcome of(
            String route,
            Outcome outcome,
            EuroAmount carries,
            boolean amountConfirmed,
            List<String> failing) {
        String[] parts = route.split(GUARANTEED_BY, 2);
        InstrumentId funding = InstrumentId.of(parts[0]);
        return new RouteOutcome(
                funding,
                parts.length == 1 ? Set.of(funding) : Set.of(funding, InstrumentId.of(parts[1])),
                outcome,
                carries,
                amountConfirmed,
                failing.stream().map(code -> code.substring(code.indexOf('/') + 1)).toList());
    }
}
