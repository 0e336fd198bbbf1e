package nl.kapitaalbrug.assessment.market.domain;

import java.time.LocalDate;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/** The editions of {@link MarketParameters}. An edition that was used is never changed. */
public final class MarketEditions {

    private MarketEditions() {}

    /** The first edition. */
    public static MarketParameters first() {
        return new MarketParameters(
                "market-1",
                new Parameter<>(
                        40,
                        "percent of turnover",
                        "own model, docs/domain/assessment.md",
                        LocalDate.of(2026, 11, 27),
                        null));
    }
}
