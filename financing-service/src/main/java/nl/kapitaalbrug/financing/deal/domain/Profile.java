package nl.kapitaalbrug.financing.deal.domain;

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

    /** The steps from exact to general. */
    static final int STEPS = 4;

    /**
     * The profile of a need at a step: as it is (0); anywhere in the province (1); then also in any
     * sector (2); then also of any size (3). Empty when it needs something that is not known;
     * without a place there is none at all.
     */
    static Optional<Profile> of(NeedRow row, int step) {
        MunicipalityCode place = row.place();
        Integer employees = row.employees();
        SbiSection sector = row.sector();
        if (place == null || step < 3 && employees == null || step < 2 && sector == null) {
            return Optional.empty();
        }
        DealRegion region = DealRegion.of(place);
        return Optional.of(
                new Profile(
                        step == 0 ? region : region.generalised(),
                        step < 2 ? sector : null,
                        step == 3 || employees == null ? null : FirmSize.of(employees)));
    }
}
