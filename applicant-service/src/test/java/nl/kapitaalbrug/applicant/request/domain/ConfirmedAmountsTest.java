package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SectionsBuilder.complete;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.api.Test;

/** A confirmation belongs to one amount and goes with it. */
final class ConfirmedAmountsTest {

    private static final EuroAmount SMALL = EuroAmount.ofEuros(1_980);

    private final Sections said =
            complete()
                    .income(i -> turnover(1_980))
                    .confirmed(new ConfirmedAmounts(SMALL, SMALL))
                    .build();

    @Test
    void isKeptOfAnAmountThatTheFiguresSayOnly() {
        assertThat(said.confirmed()).isEqualTo(new ConfirmedAmounts(null, SMALL));
        assertThat(said.confirmed().facts()).containsExactly(Fact.ANNUAL_TURNOVER);
        assertThat(Sections.EMPTY.typed(FinancialFigures.UNKNOWN, said.confirmed(), null))
                .extracting(Sections::confirmed)
                .isEqualTo(ConfirmedAmounts.NONE);
    }

    @Test
    void isGoneOnceTheAmountChangesAndDoesNotComeBackWithIt() {
        Sections other = said.with(figures(2_500));

        assertThat(other.confirmed()).isEqualTo(ConfirmedAmounts.NONE);
        assertThat(other.with(figures(1_980)).confirmed()).isEqualTo(ConfirmedAmounts.NONE);
    }

    @Test
    void staysWhenAnotherSectionChangesAndGoesWhenItIsTakenBack() {
        Sections later = said.with(said.technologyOrEmpty()).with(said.needOrEmpty());

        assertThat(later.confirmed().annualTurnover()).isEqualTo(SMALL);
        assertThat(later.typed(figures(1_980), ConfirmedAmounts.NONE, null).confirmed())
                .isEqualTo(ConfirmedAmounts.NONE);
    }

    @Test
    void isGoneWhenABookkeepingSaysAnotherAmount() {
        Sections adopted = said.adopting(new ImportedFigures(2025, figures(2_500), null));
        Sections same = said.adopting(new ImportedFigures(2025, figures(1_980), null));

        assertThat(adopted.confirmed()).isEqualTo(ConfirmedAmounts.NONE);
        assertThat(same.confirmed().annualTurnover()).isEqualTo(SMALL);
    }

    @Test
    void isSeenByWhoSeesTheFiguresOnly() {
        assertThat(said.seenBy(rights(Section.FINANCES)).confirmed()).isEqualTo(said.confirmed());
        assertThat(said.seenBy(rights(Section.NEED)).confirmed()).isEqualTo(ConfirmedAmounts.NONE);
    }

    private static Rights rights(Section part) {
        return new Rights(ParticipantKind.CONTRIBUTOR, part);
    }

    private static FinancialFigures figures(long turnover) {
        return new FinancialFigures(
                5, null, null, FinancialFigures.Balance.UNKNOWN, turnover(turnover), null);
    }

    private static FinancialFigures.Income turnover(long euros) {
        return new FinancialFigures.Income(
                EuroAmount.ofEuros(euros), null, null, null, null, null, null, null, null, null);
    }
}
