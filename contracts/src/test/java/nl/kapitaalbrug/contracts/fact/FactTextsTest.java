package nl.kapitaalbrug.contracts.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.MaturityBand;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.reference.Region;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.DebtKind;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.GroupTie;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.NotApplicableReason;
import nl.kapitaalbrug.contracts.request.OwnerKind;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.PlanYear;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.SalesArea;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.SustainabilityGoal;
import nl.kapitaalbrug.contracts.request.TeamSkill;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FactTextsTest {

    /** Every closed choice that is shown to people. */
    private static final List<Class<? extends Enum<?>>> CHOICES =
            List.of(
                    Section.class,
                    LegalForm.class,
                    SpendKind.class,
                    Aim.class,
                    TechnologyRole.class,
                    FigureSource.class,
                    FactSource.class,
                    EvidenceResponse.class,
                    NotApplicableReason.class,
                    Region.class,
                    DataOrigin.class,
                    MaturityBand.class,
                    TechnologyAxis.class,
                    RiskStatus.class,
                    ConfidenceLabel.class,
                    TechnologyItem.class,
                    GroupTie.class,
                    OwnerKind.class,
                    DebtKind.class,
                    MarketProof.class,
                    SalesArea.class,
                    TeamSkill.class,
                    ReadinessDimension.class,
                    Milestone.class,
                    ScanStatement.class,
                    ScanAnswer.class,
                    PlanYear.class,
                    SustainabilityGoal.class);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void holdsEveryTextAndNoOther(String language) {
        Set<String> expected = new TreeSet<>();
        for (Fact fact : Fact.values()) {
            Stream.of(".label", ".question", ".why").forEach(end -> expected.add(fact.key() + end));
        }
        for (Class<? extends Enum<?>> choices : CHOICES) {
            Arrays.stream(choices.getEnumConstants())
                    .forEach(c -> expected.add(choices.getSimpleName() + "." + c.name()));
        }
        IntStream.rangeClosed(1, 9).forEach(level -> expected.add("level." + level));
        for (ReadinessDimension one : ReadinessDimension.values()) {
            IntStream.rangeClosed(1, PlanFacts.TOP_LEVEL)
                    .forEach(level -> expected.add("readiness." + one.name() + "." + level));
        }

        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "nl.kapitaalbrug.contracts.fact.facts", Locale.of(language));

        assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(expected);
        assertThat(expected).allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void asksEachQuestionOnceAndInBothLanguages(Fact fact) {
        LocalisedText question = FactTexts.question(fact);

        assertThat(question.nl()).endsWith("?").isNotEqualTo(question.en()).doesNotContain("!");
        assertThat(question.en()).endsWith("?").doesNotContain("!");
        assertThat(FactTexts.why(fact).nl()).endsWith(".").doesNotContain("!");
        assertThat(FactTexts.why(fact).en()).endsWith(".").doesNotContain("!");
        assertThat(FactTexts.label(fact).nl().length()).isLessThanOrEqualTo(40);
    }

    @Test
    void readsAccentsAndApostrophesAsWritten() {
        assertThat(FactTexts.choice(LegalForm.COOPERATIE).nl()).isEqualTo("Coöperatie");
        assertThat(FactTexts.why(Fact.FOLLOW_ON_LETTER).nl()).contains("zo'n brief");
    }

    @Test
    void namesItemsAndLevels() {
        assertThat(FactTexts.item(TechnologyItem.T7_2).en()).contains("signed");
        assertThat(FactTexts.level(9).nl()).isEqualTo("In gebruik bewezen");
        assertThatThrownBy(() -> FactTexts.level(0)).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @EnumSource(ReadinessDimension.class)
    void saysEachLevelOfReadinessOnceAndShortEnoughToChooseFrom(ReadinessDimension dimension) {
        List<LocalisedText> levels =
                IntStream.rangeClosed(1, PlanFacts.TOP_LEVEL)
                        .mapToObj(level -> FactTexts.readiness(dimension, level))
                        .toList();

        assertThat(levels).extracting(LocalisedText::nl).doesNotHaveDuplicates();
        assertThat(levels).extracting(LocalisedText::en).doesNotHaveDuplicates();
        assertThat(levels)
                .allSatisfy(level -> {
                    assertThat(level.nl()).hasSizeLessThanOrEqualTo(75).doesNotEndWith(".");
                    assertThat(level.en()).hasSizeLessThanOrEqualTo(75).doesNotEndWith(".");
                });
        assertThatThrownBy(() -> FactTexts.readiness(dimension, 10))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void hasNoTextForASymbol() {
        assertThatThrownBy(() -> FactTexts.choice(IndicativeClass.AAA))
                .isInstanceOf(MissingResourceException.class);
    }
}
