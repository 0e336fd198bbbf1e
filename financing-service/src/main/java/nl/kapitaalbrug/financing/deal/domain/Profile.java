package nl.kapitaalbrug.financing.deal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who knows firms could recognise one by: where, in which sector, and how large.
 *
 * @param region where the money will be invested
 * @param sector section of SBI 2008; {@code null} for every sector
 * @param size the size; {@code null} for every size
 */
public record Profile(DealRegion region, @Nullable SbiSection sector, @Nullable FirmSize size) {

    /**
     * The profiles of a need from exact to general: as it is; anywhere in the province; then also
     * in any sector; then also of any size. A profile that needs something unknown is left out;
     * without a place there is none.
     */
    static List<Optional<Profile>> steps(NeedRow row) {
        MunicipalityCode place = row.place();
        if (place == null) {
            return List.of();
        }
        DealRegion region = DealRegion.of(place);
        SbiSection sector = row.sector();
        FirmSize size = row.employees() == null ? null : FirmSize.of(row.employees());
        boolean whole = sector != null && size != null;
        List<Optional<Profile>> steps = new ArrayList<>();
        steps.add(whole ? Optional.of(new Profile(region, sector, size)) : Optional.empty());
        steps.add(
                whole
                        ? Optional.of(new Profile(region.generalised(), sector, size))
                        : Optional.empty());
        steps.add(
                size == null
                        ? Optional.empty()
                        : Optional.of(new Profile(region.generalised(), null, size)));
        steps.add(Optional.of(new Profile(region.generalised(), null, null)));
        return steps;
    }
}
