package nl.kapitaalbrug.assessment;

import nl.kapitaalbrug.support.house.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.of("nl.kapitaalbrug.assessment")
                .features(
                        "technology",
                        "risk",
                        "passport",
                        "review",
                        "calibration",
                        "loss",
                        "size",
                        "market",
                        "cost",
                        "productivity",
                        "calculation")
                .packages(
                        "method.domain",
                        "technology.domain",
                        "technology.application",
                        "risk.domain",
                        "risk.application",
                        "loss.domain",
                        "loss.application",
                        "size.domain",
                        "size.application",
                        "market.domain",
                        "market.application",
                        "cost.domain",
                        "cost.application",
                        "productivity.domain",
                        "productivity.application",
                        "calculation.application",
                        "calculation.adapter.web",
                        "passport.domain",
                        "passport.application",
                        "passport.adapter.web",
                        "passport.adapter.mongo",
                        "calibration.domain",
                        "calibration.application",
                        "calibration.adapter.message",
                        "calibration.adapter.mongo",
                        "calibration.adapter.web",
                        "review.domain",
                        "review.application",
                        "review.adapter.web",
                        "review.adapter.message",
                        "review.adapter.mongo")
                .check();
    }
}
