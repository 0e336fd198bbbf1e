package nl.kapitaalbrug.assessment.technology.domain;

import static nl.kapitaalbrug.assessment.technology.domain.Answers.yesUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import org.junit.jupiter.api.Test;

class SystemLevelTest {

    @Test
    void isTheLevelOfTheWeakestElement() {
        Level whole =
                SystemLevel.of(Map.of("e1", yesUpTo(6, 2).level(), "e2", yesUpTo(3, 2).level()));

        assertThat(whole.supported().level()).isEqualTo(3);
        assertThat(whole.limitingElement()).isEqualTo("e2");
        assertThat(whole.nextGaps()).containsExactly("T4.1", "T4.2", "T4.3");
    }

    @Test
    void namesTheLeastCertainOfEqualElements() {
        Level whole =
                SystemLevel.of(Map.of("e1", yesUpTo(4, 3).level(), "e2", yesUpTo(4, 2).level()));

        assertThat(whole.limitingElement()).isEqualTo("e2");
        assertThat(whole.confidence()).isEqualTo(0.7);
    }

    @Test
    void namesTheFirstNameOfElementsThatDoNotDiffer() {
        Map<String, Level> elements = new LinkedHashMap<>();
        elements.put("e3", yesUpTo(4, 2).level());
        elements.put("e2", yesUpTo(4, 2).level());

        assertThat(SystemLevel.of(elements).limitingElement()).isEqualTo("e2");
    }

    @Test
    void claimsNoMoreThanItsLowestClaim() {
        Level whole =
                SystemLevel.of(
                        Map.of(
                                "e1", yesUpTo(8, 1).level(),
                                "e2", yesUpTo(5, 2).level()));

        assertThat(whole.claimed().level()).isEqualTo(5);
        assertThat(whole.supported().level()).isEqualTo(3);
        assertThat(whole.overclaim()).isEqualTo(2);
    }

    @Test
    void needsAnElement() {
        assertThatIllegalArgumentException().isThrownBy(() -> SystemLevel.of(Map.of()));
    }
}
