package nl.kapitaalbrug.gateway;

import nl.kapitaalbrug.support.house.HouseRules;
import nl.kapitaalbrug.support.house.SizeRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.of("nl.kapitaalbrug.gateway")
                .packages("kept", "login", "protection", "refusal", "routing", "session")
                .check();
    }

    @Test
    void keepsItsSize() {
        SizeRules.check();
    }
}
