package nl.kapitaalbrug.financing.catalogue.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.contracts.reference.Region;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.financing.catalogue.domain.Audience;
import nl.kapitaalbrug.financing.catalogue.domain.Desk;

/**
 * The desks that firms can turn to. There is always one: nobody meets a bare "no".
 *
 * @param all every desk, the nearest kind first
 * @param inProvince the desk for a firm in the province that no other desk serves
 * @param elsewhere the desk for a firm outside the province
 */
public record Desks(List<Desk> all, Desk inProvince, Desk elsewhere) {

    public Desks {
        all = List.copyOf(all);
    }

    /**
     * The desks for a firm, best first and never empty.
     *
     * @param place where the firm invests
     * @param audience what the firm is
     */
    public List<Desk> forFirm(MunicipalityCode place, Audience audience) {
        Optional<Region> region = Municipalities.find(place).map(Municipality::region);
        if (region.isEmpty()) {
            return List.of(elsewhere);
        }
        List<Desk> serving =
                all.stream()
                        .filter(desk -> desk.regions().contains(region.get()))
                        .filter(desk -> desk.audiences().contains(audience))
                        .toList();
        return serving.isEmpty() ? List.of(inProvince) : serving;
    }
}
