package nl.kapitaalbrug.applicant;

import nl.kapitaalbrug.support.house.HouseRules;
import nl.kapitaalbrug.support.house.SizeRules;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.of("nl.kapitaalbrug.applicant")
                .features(
                        "bookkeeping",
                        "company",
                        "document",
                        "notification",
                        "privacy",
                        "request",
                        "synthetic")
                .packages(
                        "bookkeeping.domain",
                        "bookkeeping.application",
                        "bookkeeping.adapter",
                        "check.domain",
                        "check.application",
                        "check.adapter",
                        "company.application",
                        "company.adapter",
                        "document.domain",
                        "document.application",
                        "document.adapter",
                        "notification.domain",
                        "notification.application",
                        "notification.adapter",
                        "privacy.application",
                        "privacy.adapter",
                        "request.domain",
                        "request.application",
                        "request.adapter",
                        "synthetic.domain",
                        "synthetic.application",
                        "synthetic.adapter")
                .check();
    }

    @Test
    void keepsTypesAndMethodsSmall() {
        SizeRules.check();
    }
}
