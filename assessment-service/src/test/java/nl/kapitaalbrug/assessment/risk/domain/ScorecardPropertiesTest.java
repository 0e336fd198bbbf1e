package nl.kapitaalbrug.assessment.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Figures;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Step;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for any firm. */
class ScorecardPropertiesTest {

    private static final int RUNS = 10_000;

    /** With interest and on the same side of zero equity: docs/domain/assessment.md, limits. */
    @Test
    void moreDebtNeverImprovesTheClass() {
        Random random = new Random(11);
        for (int run = 0; run < RUNS; run++) {
            Firm firm = soundFirm(random);
            int before = index(firm);
            long debt = random.nextLong(firm.equity + 1);
            firm.liabilities += debt;
            firm.equity -= debt;
            firm.interest += debt / 20;
            firm.debtService += debt / 20 + debt / 5;

            assertThat(index(firm)).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void aBetterResultNeverWorsensTheClass() {
        Random random = new Random(12);
        for (int run = 0; run < RUNS; run++) {
            Firm firm = soundFirm(random);
            int before = index(firm);
            firm.ebit += random.nextLong(500_000);
            firm.cashFlow += random.nextLong(500_000);

            assertThat(index(firm)).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void isDefinedAndWithinItsBoundsForAnyFigures() {
        Random random = new Random(13);
        for (int run = 0; run < RUNS; run++) {
            RiskScore score = anyFirm(random).score();

            assertThat(score.confidence().doubleValue()).isBetween(0.0, 1.0);
            assertThat(numbers(score.figures())).allMatch(Double::isFinite);
            assertThat(score.flags()).isSorted().doesNotHaveDuplicates();
            assertThat(RiskFlag.codes()).containsAll(score.flags());
            if (score.rating() != null) {
                assertThat(score.pd()).isBetween(0.0005, 1.0);
                assertThat(score.steps().getLast().toIndex()).isEqualTo(score.rating().index());
            }
        }
    }

    /** Each step begins where the one before it ended; the last one ends at the class. */
    @Test
    void addsUpFromTheFirstStepToTheClass() {
        Random random = new Random(15);
        for (int run = 0; run < RUNS; run++) {
            RiskScore score = anyFirm(random).score();
            int at = 0;
            for (Step step : score.steps()) {
                assertThat(step.fromIndex()).isEqualTo(at);
                at = step.toIndex();
            }

            assertThat(at).isEqualTo(score.rating() == null ? 0 : score.rating().index());
        }
    }

    @Test
    void givesTheSameForTheSame() {
        Random random = new Random(14);
        for (int run = 0; run < RUNS; run++) {
            Firm firm = anyFirm(random);

            assertThat(firm.score()).isEqualTo(firm.score());
        }
    }

    private static Stream<Double> numbers(Figures figures) {
        return Stream.of(
                        figures.zDoublePrime(),
                        figures.interestCover(),
                        figures.dscr(),
                        figures.solvency(),
                        figures.currentRatio(),
                        figures.guaranteeCapitalRatio())
                .filter(Objects::nonNull);
    }

    private static int index(Firm firm) {
        return Objects.requireNonNull(firm.score().rating()).index();
    }

    private static Firm soundFirm(Random random) {
        Firm firm = new Firm();
        firm.totalAssets = random.nextLong(100_000, 5_000_000);
        firm.currentAssets = random.nextLong(firm.totalAssets);
        firm.equity = random.nextLong(firm.totalAssets);
        firm.liabilities = firm.totalAssets - firm.equity;
        firm.currentLiabilities = random.nextLong(firm.liabilities + 1);
        firm.retained = random.nextLong(firm.equity + 1);
        firm.ebit = random.nextLong(-200_000, 800_000);
        firm.interest = random.nextLong(1, 100_000);
        firm.debtService = firm.interest + random.nextLong(200_000);
        firm.cashFlow = random.nextLong(-100_000, 700_000);
        firm.years = random.nextInt(1, 6);
        return firm;
    }

    private static Firm anyFirm(Random random) {
        Firm firm = new Firm();
        firm.totalAssets = anyAmount(random);
        firm.currentAssets = anyAmount(random);
        firm.currentLiabilities = anyAmount(random);
        firm.retained = anyAmount(random);
        firm.ebit = anyAmount(random);
        firm.equity = anyAmount(random);
        firm.liabilities = anyAmount(random);
        firm.interest = anyAmount(random);
        firm.cashFlow = anyAmount(random);
        firm.debtService = anyAmount(random);
        firm.naturalPersons = random.nextBoolean();
        firm.years = random.nextInt(8) == 0 ? null : (Integer) random.nextInt(6);
        firm.age = random.nextInt(8) == 0 ? null : (Integer) random.nextInt(60);
        firm.source = random.nextInt(8) == 0 ? null : FigureSource.values()[random.nextInt(3)];
        firm.defaultEvent = random.nextInt(8) == 0;
        return firm;
    }

    private static @Nullable Long anyAmount(Random random) {
        long most = EuroAmount.MAX_CENTS / 100;
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1, 2 -> 0L;
            case 3 -> most;
            case 4 -> -most;
            default -> random.nextLong(-1_000_000, 5_000_000);
        };
    }
}
