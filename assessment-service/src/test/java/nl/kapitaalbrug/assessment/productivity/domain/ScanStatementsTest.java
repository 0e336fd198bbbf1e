package nl.kapitaalbrug.assessment.productivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scan in a request asks the same as the scan by itself. */
class ScanStatementsTest {

    private static final String BUNDLE =
            "nl.kapitaalbrug.assessment.calculation.application.calculators";

    @ParameterizedTest
    @EnumSource(ScanStatement.class)
    void aStatementIsAQuestionInTheSameWords(ScanStatement statement) {
        ScanQuestion question = ScanQuestion.valueOf(statement.name());

        assertThat(question.ordinal()).isEqualTo(statement.ordinal());
        assertThat(ScanQuestion.values()).hasSize(ScanStatement.values().length);
        Stream.of(Locale.of("nl"), Locale.ENGLISH)
                .forEach(language ->
                        assertThat(
                                        ResourceBundle.getBundle(BUNDLE, language)
                                                .getString("field." + question.field()))
                                .isEqualTo(FactTexts.choice(statement).in(language)));
    }

    @ParameterizedTest
    @EnumSource(nl.kapitaalbrug.contracts.request.ScanAnswer.class)
    void anAnswerIsAnAnswer(nl.kapitaalbrug.contracts.request.ScanAnswer answer) {
        assertThat(ScanAnswer.valueOf(answer.name())).isNotNull();
    }
}
