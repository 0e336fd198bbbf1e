package nl.kapitaalbrug.financing.matching.domain;

/**
 * The figures that matching uses and that no instrument owns. Kept under a version; a result names
 * the version that it used.
 *
 * @param version names this edition, for example {@code matching-2026-11}
 * @param freshnessMonths evidence that is older no longer shows that an instrument is open
 * @param size limits of the size classes
 * @param deMinimis limits of the guarantee shortcut
 */
public record MatchingParameters(
        String version, int freshnessMonths, SizeLimits size, DeMinimisLimits deMinimis) {

    public MatchingParameters {
        if (version.isBlank() || freshnessMonths < 1) {
            throw new IllegalArgumentException(
                    "Matching parameters (%s) need a version and a freshness limit (%d) of a month or more"
                            .formatted(version, freshnessMonths));
        }
    }
}
