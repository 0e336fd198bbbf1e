package nl.kapitaalbrug.financing.matching.domain;

import java.util.Set;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import org.jspecify.annotations.Nullable;

/**
 * What the sector of a firm settles, so that nobody has to be asked (own model;
 * docs/domain/matching.md). What somebody said always goes first.
 */
final class SettledBySector {

    /** Care itself, pharmacies and opticians among shops, hired staff, and care of the body. */
    private static final Set<SbiSection> MAY_GIVE_INSURED_CARE =
            Set.of(SbiSection.G, SbiSection.N, SbiSection.Q, SbiSection.S);

    private SettledBySector() {}

    /** Most turnover comes from primary agriculture in section A only. */
    static @Nullable Boolean mainlyPrimaryAgriculture(@Nullable Boolean said, SbiSection sector) {
        return said == null && sector != SbiSection.A ? Boolean.FALSE : said;
    }

    /** Publicly insured care is given in a few sections only. */
    static @Nullable Boolean publiclyInsuredCare(@Nullable Boolean said, SbiSection sector) {
        return said == null && !MAY_GIVE_INSURED_CARE.contains(sector) ? Boolean.FALSE : said;
    }
}
