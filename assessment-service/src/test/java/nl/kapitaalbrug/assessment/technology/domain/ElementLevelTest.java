package nl.kapitaalbrug.assessment.technology.domain;

import static nl.kapitaalbrug.assessment.technology.domain.Answers.yesUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.MaturityBand;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementLevelTest {

    private static final int RUNS = 2_000;

    @Nested
    class Claimed {

        @Test
        void isTheHighestLevelWithoutAGap() {
            Level level = yesUpTo(9, 2).without("T5.2").level();

            assertThat(level.claimed().level()).isEqualTo(4);
        }

        @Test
        void isZeroWithoutAnyAnswer() {
            Level level = yesUpTo(0, 0).level();

            assertThat(level.claimed().level()).isZero();
            assertThat(level.supported().level()).isZero();
            assertThat(level.band()).isEqualTo(MaturityBand.NONE);
            assertThat(level.confidence()).isZero();
            assertThat(level.nextGaps()).containsExactly("T1.1", "T1.2");
        }

        @Test
        void acceptsNotApplicableWhereTheItemAllowsIt() {
            assertThat(yesUpTo(4, 2).notApplicable("T4.3").level().claimed().level()).isEqualTo(4);
        }

        @Test
        void refusesNotApplicableWhereTheItemAlwaysApplies() {
            assertThat(yesUpTo(4, 2).notApplicable("T4.1").level().claimed().level()).isEqualTo(3);
        }
    }

    @Nested
    class Supported {

        @ParameterizedTest
        @CsvSource({"T3.1, 0, 2", "T3.1, 1, 4", "T4.1, 1, 3", "T4.1, 2, 4", "T4.1, 3, 4"})
        void needsAGradeThatRisesWithTheLevel(String item, int grade, int supported) {
            assertThat(yesUpTo(4, 2).with(item, grade).level().supported().level())
                    .isEqualTo(supported);
        }

        @ParameterizedTest
        @CsvSource({"6, 2, 6", "7, 2, 6", "7, 3, 7"})
        void needsIndependentProofFromLevelSeven(int answered, int bestGrade, int supported) {
            Level level = yesUpTo(answered, 2).with("T%d.2".formatted(answered), bestGrade).level();

            assertThat(level.supported().level()).isEqualTo(supported);
        }

        @Test
        void needsIndependentProofOfEachLevelItself() {
            Level level = yesUpTo(8, 2).with("T7.2", 3).level();

            assertThat(level.supported().level()).isEqualTo(7);
            assertThat(level.nextGaps()).containsExactly(ElementLevel.INDEPENDENT);
        }
    }

    @Nested
    class NextGaps {

        @Test
        void nameTheItemsInOrder() {
            assertThat(yesUpTo(4, 2).level().nextGaps()).containsExactly("T5.1", "T5.2", "T5.3");
        }

        @Test
        void nameTheItemsAndNotTheIndependentProofWhenBothAreMissing() {
            assertThat(yesUpTo(7, 2).with("T7.1", 1).level().nextGaps()).containsExactly("T7.1");
        }

        @Test
        void areEmptyAtTheTop() {
            assertThat(yesUpTo(9, 3).level().nextGaps()).isEmpty();
        }
    }

    @Nested
    class Confidence {

        @ParameterizedTest
        @CsvSource({"0, 1.0", "36, 1.0", "37, 0.8"})
        void countsProofForLessWhenOlderThanThreeYears(int age, double expected) {
            Answers answers = yesUpTo(1, 3);
            answers.with("T1.1", new Proof(EvidenceResponse.YES, 3, age));
            answers.with("T1.2", new Proof(EvidenceResponse.YES, 3, age));

            assertThat(answers.level().confidence()).isEqualTo(expected);
        }

        @Test
        void countsUndatedProofAsOld() {
            Answers answers = yesUpTo(1, 3);
            answers.with("T1.1", new Proof(EvidenceResponse.YES, 3, null));
            answers.with("T1.2", new Proof(EvidenceResponse.YES, 3, 37));

            assertThat(answers.level().confidence()).isEqualTo(0.8);
        }

        @Test
        void looksAtTheLastThreeLevelsOnly() {
            Level level = yesUpTo(4, 2).with("T1.1", 1).with("T1.2", 1).level();

            assertThat(level.confidence()).isEqualTo(0.7);
        }

        @Test
        void leavesOutWhatDoesNotApply() {
            Level level = yesUpTo(4, 3).notApplicable("T4.3").level();

            assertThat(level.confidence()).isEqualTo(1.0);
        }

        @Test
        void isHighAtExactlyItsLimit() {
            Answers answers = yesUpTo(3, 3);
            for (TechnologyItem item : TechnologyItem.values()) {
                if (item.level() <= 3) {
                    answers.with(item.code(), new Proof(EvidenceResponse.YES, 3, 48));
                }
            }

            assertThat(answers.level().confidence()).isEqualTo(0.8);
            assertThat(answers.level().confidenceLabel()).isEqualTo(ConfidenceLabel.HIGH);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, NONE",
        "1, RESEARCH",
        "3, RESEARCH",
        "4, DEVELOPMENT",
        "6, DEVELOPMENT",
        "7, DEMONSTRATION",
        "8, DEMONSTRATION",
        "9, MARKET"
    })
    void fallsInABandByItsSupportedLevel(int level, MaturityBand band) {
        assertThat(yesUpTo(level, 3).level().band()).isEqualTo(band);
    }

    @Test
    void neverFallsWhenProofIsAdded() {
        Random random = new Random(1);
        for (int run = 0; run < RUNS; run++) {
            Map<TechnologyItem, Proof> proofs = anyProofs(random);
            Level before = ElementLevel.of(proofs, TechnologyEditions.first());
            TechnologyItem item = any(random, TechnologyItem.values());
            Proof now = proofs.getOrDefault(item, new Proof(EvidenceResponse.NO, 0, null));
            if (now.response() != EvidenceResponse.NOT_APPLICABLE) {
                int grade = Math.min(3, now.grade() + 1);
                proofs.put(item, new Proof(EvidenceResponse.YES, grade, 0));
            }

            Level after = ElementLevel.of(proofs, TechnologyEditions.first());

            assertThat(after.supported()).isGreaterThanOrEqualTo(before.supported());
            assertThat(after.claimed()).isGreaterThanOrEqualTo(before.claimed());
        }
    }

    @Test
    void staysWithinItsBoundsWhateverIsAnswered() {
        Random random = new Random(2);
        for (int run = 0; run < RUNS; run++) {
            Level level = ElementLevel.of(anyProofs(random), TechnologyEditions.first());

            assertThat(level.confidence()).isBetween(0.0, 1.0);
            assertThat(level.overclaim()).isNotNegative();
            assertThat(level.nextGaps().isEmpty()).isEqualTo(level.supported().level() == 9);
        }
    }

    @Test
    void doesNotDependOnTheOrderOfAnswers() {
        Random random = new Random(3);
        for (int run = 0; run < RUNS; run++) {
            Map<TechnologyItem, Proof> proofs = anyProofs(random);
            List<TechnologyItem> items = new ArrayList<>(proofs.keySet());
            Collections.shuffle(items, random);
            Map<TechnologyItem, Proof> shuffled = new LinkedHashMap<>();
            items.forEach(item -> shuffled.put(item, proofs.get(item)));

            assertThat(ElementLevel.of(shuffled, TechnologyEditions.first()))
                    .isEqualTo(ElementLevel.of(proofs, TechnologyEditions.first()));
        }
    }

    private static Map<TechnologyItem, Proof> anyProofs(Random random) {
        Map<TechnologyItem, Proof> proofs = new EnumMap<>(TechnologyItem.class);
        int top = random.nextInt(10);
        for (TechnologyItem item : TechnologyItem.values()) {
            if (item.level() <= top || random.nextInt(4) == 0) {
                proofs.put(item, anyProof(random, item));
            }
        }
        return proofs;
    }

    private static Proof anyProof(Random random, TechnologyItem item) {
        if (item.mayBeNotApplicable() && random.nextInt(3) == 0) {
            return new Proof(EvidenceResponse.NOT_APPLICABLE, 0, null);
        }
        if (random.nextInt(20) == 0) {
            return new Proof(EvidenceResponse.NO, 0, null);
        }
        Integer age = random.nextInt(5) == 0 ? null : random.nextInt(80);
        return new Proof(
                EvidenceResponse.YES, random.nextInt(10) == 0 ? 1 : 2 + random.nextInt(2), age);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
