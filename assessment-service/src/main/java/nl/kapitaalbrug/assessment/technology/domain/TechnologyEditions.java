package nl.kapitaalbrug.assessment.technology.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.ConfidenceBands;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/** The editions of {@link TechnologyParameters}. An edition that was used is never changed. */
public final class TechnologyEditions {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final String OWN_MODEL = "own model, docs/domain/assessment.md";

    private TechnologyEditions() {}

    /** The first edition. */
    public static TechnologyParameters first() {
        return new TechnologyParameters(
                "technology-1",
                parameter(
                        List.of(
                                new BigDecimal("0"),
                                new BigDecimal("0.4"),
                                new BigDecimal("0.7"),
                                new BigDecimal("1.0")),
                        "weight by grade"),
                parameter(
                        new TechnologyParameters.Ageing(36, new BigDecimal("0.8")),
                        "months, factor"),
                parameter(new TechnologyParameters.Gates(1, 3, 2, 7, 3), "grade, level"),
                parameter(3, "levels"),
                parameter(
                        new ConfidenceBands(new BigDecimal("0.8"), new BigDecimal("0.6")),
                        "confidence"),
                parameter(new TechnologyParameters.Bands(3, 6, 8), "level"));
    }

    private static <T> Parameter<T> parameter(T value, String unit) {
        return new Parameter<>(value, unit, OWN_MODEL, START, null);
    }
}
