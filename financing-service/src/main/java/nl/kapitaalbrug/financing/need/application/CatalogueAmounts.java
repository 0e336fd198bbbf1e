package nl.kapitaalbrug.financing.need.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;
import nl.kapitaalbrug.financing.matching.application.Editions;
import nl.kapitaalbrug.financing.matching.domain.Supply;
import nl.kapitaalbrug.financing.need.domain.RouteOutcome;
import org.springframework.stereotype.Component;

/** Reads it from the catalogue as it was; an edition that is gone confirms nothing. */
@Component
final class CatalogueAmounts implements ConfirmedAmounts {

    private final Editions editions;
    private final Map<String, Optional<Supply>> supplies = new ConcurrentHashMap<>();

    CatalogueAmounts(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean isConfirmed(String edition, String route) {
        Optional<Supply> supply = supplies.computeIfAbsent(edition, editions::supply);
        return supply.isPresent() && isConfirmed(instruments(supply.get(), route));
    }

    private static boolean isConfirmed(List<Optional<Instrument>> instruments) {
        return instruments.stream()
                        .allMatch(one -> one.filter(CatalogueAmounts::isSourced).isPresent())
                && instruments.stream()
                        .anyMatch(one -> one.filter(CatalogueAmounts::hasSourcedLimit).isPresent());
    }

    private static List<Optional<Instrument>> instruments(Supply supply, String route) {
        return Arrays.stream(route.split(RouteOutcome.GUARANTEED_BY, 2))
                .map(id -> supply.find(InstrumentId.of(id)))
                .toList();
    }

    private static boolean isSourced(Instrument instrument) {
        return instrument.evidence().confidence() == Basis.SOURCED;
    }

    private static boolean hasSourcedLimit(Instrument instrument) {
        return instrument.terms().amount().max() != null
                && instrument.evidence().basisOf(TermField.AMOUNT_MAX) == Basis.SOURCED;
    }
}
