package nl.kapitaalbrug.assessment.risk.domain;

import java.util.Optional;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Altman's Z′ for private manufacturers (method B.1). Shown beside Z″, never mixed into it.
 *
 * @param ratios the figures X1 to X4, the same as those of Z″
 * @param x5 sales over total assets
 * @param zPrime the score
 * @param zone what the score says
 */
public record AltmanPrimeScore(
        AltmanScore ratios, double x5, double zPrime, AltmanScore.Zone zone) {

    /**
     * The score of a firm; empty when a figure is missing or total assets are not above zero.
     *
     * @param figures the seven figures
     * @param sales turnover of the year
     * @param shared the edition of Z″, for the limit of X4
     * @param parameters the edition to use
     */
    public static Optional<AltmanPrimeScore> of(
            BalanceFigures figures,
            @Nullable EuroAmount sales,
            RiskParameters shared,
            AltmanPrimeParameters parameters) {
        EuroAmount assets = figures.totalAssets();
        if (sales == null || assets == null) {
            return Optional.empty();
        }
        return AltmanScore.of(figures, shared)
                .map(ratios -> of(ratios, sales.euros() / assets.euros(), parameters));
    }

    private static AltmanPrimeScore of(
            AltmanScore ratios, double x5, AltmanPrimeParameters parameters) {
        AltmanPrimeParameters.Coefficients by = parameters.coefficients().value();
        double z =
                by.a1() * ratios.x1()
                        + by.a2() * ratios.x2()
                        + by.a3() * ratios.x3()
                        + by.a4() * ratios.x4()
                        + by.a5() * x5;
        return new AltmanPrimeScore(ratios, x5, z, zone(z, by));
    }

    private static AltmanScore.Zone zone(double z, AltmanPrimeParameters.Coefficients by) {
        if (z > by.safeAbove()) {
            return AltmanScore.Zone.SAFE;
        }
        return z < by.distressBelow() ? AltmanScore.Zone.DISTRESS : AltmanScore.Zone.GREY;
    }
}
