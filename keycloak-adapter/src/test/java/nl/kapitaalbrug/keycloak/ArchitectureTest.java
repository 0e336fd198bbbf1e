package nl.kapitaalbrug.keycloak;

import nl.kapitaalbrug.support.house.HouseRules;
import nl.kapitaalbrug.support.house.SizeRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.of("nl.kapitaalbrug.keycloak").packages("admin", "server").check();
    }

    @Test
    void keepsItsSize() {
        SizeRules.check();
    }
}
