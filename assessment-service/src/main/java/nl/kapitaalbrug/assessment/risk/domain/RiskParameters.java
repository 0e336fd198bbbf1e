package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.method.domain.ConfidenceBands;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.request.FigureSource;

/**
 * The constants of methods B.1 and B.2.
 *
 * @param version name of this edition, stored with each result
 * @param altman coefficients and limits of Z″
 * @param bondTable from the score on the bond scale to a class
 * @param coverTable from interest cover to a class
 * @param defaultRates probability of default in one year by class letter, 0 to 1
 * @param defaultRateFloor lowest probability that is ever given
 * @param worsening what makes a class worse
 * @param worstRated the worst class without a default
 * @param noHistory what a firm without a completed year gets
 * @param confidence how far the figures can be trusted
 */
public record RiskParameters(
        String version,
        Parameter<Altman> altman,
        Parameter<RatingTable> bondTable,
        Parameter<RatingTable> coverTable,
        Parameter<Map<String, Double>> defaultRates,
        Parameter<Double> defaultRateFloor,
        Parameter<Worsening> worsening,
        Parameter<IndicativeClass> worstRated,
        Parameter<NoHistory> noHistory,
        Parameter<Confidence> confidence) {

    public RiskParameters {
        require(!version.isBlank(), "An edition has a version");
        for (IndicativeClass rating : IndicativeClass.values()) {
            Double rate = defaultRates.value().get(rating.letter());
            require(
                    rate != null && rate >= 0 && rate <= 1,
                    "Letter %s has no default rate in 0..1".formatted(rating.letter()));
        }
        require(
                defaultRateFloor.value() >= 0 && defaultRateFloor.value() <= 1,
                "The floor must lie in 0..1");
        require(worstRated.value() != IndicativeClass.D, "Class D needs a default");
    }

    /** The probability of default in one year that a class stands for. */
    public double defaultRate(IndicativeClass rating) {
        return Math.max(
                defaultRateFloor.value(), defaultRates.value().getOrDefault(rating.letter(), 1.0));
    }

    /**
     * Coefficients and limits of Z″.
     *
     * @param a1 of working capital over total assets
     * @param a2 of retained earnings over total assets
     * @param a3 of EBIT over total assets
     * @param a4 of equity over liabilities
     * @param offset from Z″ to the bond scale
     * @param x4Cap upper limit of equity over liabilities
     * @param safeAbove above this a firm is safe
     * @param distressBelow below this a firm is in distress
     */
    public record Altman(
            double a1,
            double a2,
            double a3,
            double a4,
            double offset,
            double x4Cap,
            double safeAbove,
            double distressBelow) {

        public Altman {
            require(Math.min(Math.min(a1, a2), Math.min(a3, a4)) > 0, "Coefficients are above 0");
            require(x4Cap > 0, "The limit of X4 is above 0");
            require(distressBelow < safeAbove, "Distress lies below safe");
        }
    }

    /**
     * What makes a class worse.
     *
     * @param dscrBelowOne cash flow does not carry the debt service
     * @param dscrTight cash flow hardly carries it
     * @param dscrMissing positions down when it cannot be told
     * @param negativeEquity best class with a negative equity
     * @param lowSolvency little equity
     * @param lowLiquidity few current assets
     * @param thinFile few completed years
     */
    public record Worsening(
            Below dscrBelowOne,
            Below dscrTight,
            int dscrMissing,
            IndicativeClass negativeEquity,
            Below lowSolvency,
            Below lowLiquidity,
            ThinFile thinFile) {

        public Worsening {
            require(dscrBelowOne.limit() < dscrTight.limit(), "Tight lies above too little");
            require(
                    dscrBelowOne.positions() >= dscrTight.positions(),
                    "Too little weighs at least as much as tight");
            require(dscrMissing >= 0, "No step improves a class");
        }
    }

    /**
     * A ratio below a limit makes a class so many positions worse.
     *
     * @param limit the limit; at the limit the class stays
     * @param positions how many, 0 or more
     */
    public record Below(double limit, int positions) {

        public Below {
            require(positions >= 0, "No step improves a class");
        }
    }

    /**
     * Few completed years.
     *
     * @param years fewer than this is few
     * @param best the best class then
     */
    public record ThinFile(int years, IndicativeClass best) {}

    /**
     * What a firm without a completed year gets.
     *
     * @param rating the notional class
     * @param confidence how far that can be trusted, 0 to 1
     */
    public record NoHistory(IndicativeClass rating, BigDecimal confidence) {}

    /**
     * How far the figures can be trusted: the product of four factors from 0 to 1.
     *
     * @param bySource factor by who stands behind the figures
     * @param byAge factor by age in months, youngest first; older than the last: {@code older}
     * @param older factor of an older or undated statement
     * @param byYears factor for one completed year, for two, and so on; the last one for more
     * @param ofDefault confidence of a default that the applicant reports itself
     * @param bands confidence in words
     */
    public record Confidence(
            Map<FigureSource, BigDecimal> bySource,
            List<UpToMonths> byAge,
            BigDecimal older,
            List<BigDecimal> byYears,
            BigDecimal ofDefault,
            ConfidenceBands bands) {

        public Confidence {
            require(
                    bySource.keySet().containsAll(List.of(FigureSource.values())),
                    "Every source has a factor");
            require(!byAge.isEmpty() && !byYears.isEmpty(), "Age and years have factors");
        }
    }

    /**
     * A factor for statements up to an age.
     *
     * @param months the highest age
     * @param factor the factor, 0 to 1
     */
    public record UpToMonths(int months, BigDecimal factor) {}

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
