package nl.kapitaalbrug.assessment.productivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductivityScanTest {

    private final Map<ScanQuestion, ScanAnswer> answers = new EnumMap<>(ScanQuestion.class);

    private ProductivityScan scan() {
        return new ProductivityScan(answers, ProductivityEditions.first());
    }

    private void all(ScanTheme theme, ScanAnswer answer) {
        for (ScanQuestion question : ScanQuestion.values()) {
            if (question.theme() == theme) {
                answers.put(question, answer);
            }
        }
    }

    @Test
    void technologyIsAQuarter() {
        all(ScanTheme.TECHNOLOGY, ScanAnswer.YES);
        all(ScanTheme.PROCESSES, ScanAnswer.NO);
        all(ScanTheme.PEOPLE, ScanAnswer.NO);

        assertThat(scan().score()).isEqualByComparingTo("0.25");
    }

    @Test
    void anUnansweredStatementCountsForNothing() {
        all(ScanTheme.TECHNOLOGY, ScanAnswer.YES);
        answers.put(ScanQuestion.IDEAS, ScanAnswer.PARTLY);

        assertThat(scan().score()).isEqualByComparingTo("0.625");
        assertThat(scan().score(ScanTheme.PEOPLE)).isEqualByComparingTo("0.5");
        assertThat(scan().score(ScanTheme.PROCESSES)).isNull();
    }

    @Test
    void hasNoScoreWithTechnologyAlone() {
        all(ScanTheme.TECHNOLOGY, ScanAnswer.YES);

        assertThat(scan().score()).isNull();
    }

    @Test
    void namesWhatGainsMostFirstAndAtMostThree() {
        all(ScanTheme.TECHNOLOGY, ScanAnswer.NO);
        all(ScanTheme.PROCESSES, ScanAnswer.YES);
        all(ScanTheme.PEOPLE, ScanAnswer.YES);
        answers.put(ScanQuestion.GOALS, ScanAnswer.NO);

        assertThat(scan().nextSteps())
                .containsExactly(
                        ScanQuestion.GOALS, ScanQuestion.TYPED_ONCE, ScanQuestion.TOOLS_USED);
    }

    @Test
    void namesNothingWhereAllIsWell() {
        for (ScanTheme theme : ScanTheme.values()) {
            all(theme, ScanAnswer.YES);
        }

        assertThat(scan().score()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(scan().nextSteps()).isEmpty();
    }
}
