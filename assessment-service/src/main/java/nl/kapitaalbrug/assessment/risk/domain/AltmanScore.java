package nl.kapitaalbrug.assessment.risk.domain;

import java.util.Objects;
import java.util.Optional;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Altman's Z″ for private firms (method B.1).
 *
 * @param x1 working capital over total assets
 * @param x2 retained earnings over total assets
 * @param x3 EBIT over total assets
 * @param x4 book equity over total liabilities, with an upper limit
 * @param zDoublePrime the score
 * @param zone what the score says
 * @param emScore the score on the scale of the bond table
 * @param bondEquivalent the class that the score alone gives
 */
public record AltmanScore(
        double x1,
        double x2,
        double x3,
        double x4,
        double zDoublePrime,
        Zone zone,
        double emScore,
        IndicativeClass bondEquivalent) {

    /** What a score says. */
    public enum Zone {
        SAFE,
        GREY,
        DISTRESS
    }

    /**
     * The score of a firm; empty when a figure is missing or total assets are not above zero.
     *
     * @param figures the figures
     * @param parameters the edition to use
     */
    public static Optional<AltmanScore> of(BalanceFigures figures, RiskParameters parameters) {
        EuroAmount assets = figures.totalAssets();
        if (!figures.missing().isEmpty() || assets == null || !assets.isPositive()) {
            return Optional.empty();
        }
        RiskParameters.Altman altman = parameters.altman().value();
        double x1 =
                (euros(figures.currentAssets()) - euros(figures.currentLiabilities()))
                        / assets.euros();
        double x2 = euros(figures.retainedEarnings()) / assets.euros();
        double x3 = euros(figures.ebit()) / assets.euros();
        double x4 = x4(figures, altman);
        double z = altman.a1() * x1 + altman.a2() * x2 + altman.a3() * x3 + altman.a4() * x4;
        double em = z + altman.offset();
        return Optional.of(
                new AltmanScore(
                        x1,
                        x2,
                        x3,
                        x4,
                        z,
                        zone(z, altman),
                        em,
                        parameters.bondTable().value().of(em)));
    }

    private static double x4(BalanceFigures figures, RiskParameters.Altman altman) {
        double liabilities = euros(figures.totalLiabilities());
        return liabilities <= 0
                ? altman.x4Cap()
                : Math.min(altman.x4Cap(), euros(figures.equity()) / liabilities);
    }

    private static Zone zone(double z, RiskParameters.Altman altman) {
        if (z > altman.safeAbove()) {
            return Zone.SAFE;
        }
        return z < altman.distressBelow() ? Zone.DISTRESS : Zone.GREY;
    }

    private static double euros(@Nullable EuroAmount amount) {
        return Objects.requireNonNull(amount).euros();
    }
}
