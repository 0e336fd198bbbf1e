package nl.kapitaalbrug.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class ModelWebTest extends PageTest {

    @Test
    void tellsAllFormulasConstantsAndDoubts() {
        NEIGHBOURS.calculates();

        assertThat(open("/model"))
                .isValidPage("nl")
                .contains("Wat wij nooit gebruiken", "nationaliteit", "Wat wij niet zeker weten")
                .contains("Z″ = 6,56 × X₁", "risk-1", "technology-1", "Reken zelf")
                .contains("href=\"/rekenen/j-curve\"", "Altman, Hartzell en Peck 1995");
        assertThat(open("/model?lang=en"))
                .isValidPage("en")
                .contains("What we never use", "own model");
    }

    @Test
    void standsWithoutTheService() {
        assertThat(open("/model"))
                .isValidPage("nl")
                .contains("De formules zijn nu niet beschikbaar", "Wat wij nooit gebruiken");
    }
}
