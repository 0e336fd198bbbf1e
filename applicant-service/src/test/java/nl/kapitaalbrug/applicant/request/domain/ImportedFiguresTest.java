package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Balance;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Figures of a bookkeeping beside those of the section. */
final class ImportedFiguresTest {

    private static final String PLACE = "income/personnelCost";

    @Nested
    class PersonnelCost {

        private final ImportedFigures books = new ImportedFigures(2025, figures(600_000L), null);

        @Test
        void isTakenOverWithItsSource() {
            FinancialFigures section = books.into(FinancialFigures.UNKNOWN, false);

            assertThat(section.income().personnelCost()).isEqualTo(EuroAmount.ofEuros(600_000));
            assertThat(books.sources(section)).containsEntry(PLACE, FactSource.IMPORT);
            assertThat(books.corrected(section)).isEmpty();
        }

        @Test
        void isCorrectedByAnotherAmountOrByNone() {
            assertThat(books.corrected(figures(590_000L))).containsExactly(PLACE);
            assertThat(books.sources(figures(590_000L))).containsEntry(PLACE, FactSource.APPLICANT);
            assertThat(books.corrected(figures(null))).containsExactly(PLACE);
        }

        @Test
        void staysAsItWasSaidWhereTheBookkeepingDoesNotKnowIt() {
            ImportedFigures silent = new ImportedFigures(2025, figures(null), null);

            FinancialFigures section = silent.into(figures(500_000L), false);

            assertThat(section.income().personnelCost()).isEqualTo(EuroAmount.ofEuros(500_000));
            assertThat(silent.sources(section)).doesNotContainKey(PLACE);
            assertThat(silent.corrected(section)).isEmpty();
        }
    }

    private static FinancialFigures figures(@Nullable Long personnel) {
        return new FinancialFigures(
                null,
                FigureSource.COMPILED,
                LocalDate.of(2025, 12, 31),
                Balance.UNKNOWN,
                new Income(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        personnel == null ? null : EuroAmount.ofEuros(personnel)),
                null);
    }
}
