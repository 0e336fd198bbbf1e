package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementFlag;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Statements;
import nl.kapitaalbrug.applicant.bookkeeping.domain.TrialBalance;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** Reads what was imported into a request, for all who may write its figures. */
public final class ReadBookkeepings {

    private final Bookkeepings bookkeepings;
    private final ReadDraft drafts;

    /** With where everything lies. */
    public ReadBookkeepings(Bookkeepings bookkeepings, ReadDraft drafts) {
        this.bookkeepings = bookkeepings;
        this.drafts = drafts;
    }

    /** All years, the latest first; empty when there is no such request or it is another's. */
    public Optional<List<Bookkeeping>> all(OwnRequest which) {
        return drafts.findForFigures(which).map(draft -> bookkeepings.of(ofOwner(which, draft)));
    }

    /** One year. */
    public Optional<Bookkeeping> find(OwnRequest which, int fiscalYear) {
        return drafts.findForFigures(which)
                .flatMap(draft -> bookkeepings.find(ofOwner(which, draft), fiscalYear));
    }

    /** The same request, as its owner has it: that is how books are kept. */
    static OwnRequest ofOwner(OwnRequest which, ReadDraft.Draft draft) {
        return new OwnRequest(which.id(), draft.owner());
    }

    /**
     * The figures of a year in the form of a request; empty while accounts have no line. What a
     * figure of a request cannot be (a debt below zero) is left open.
     */
    public Optional<FinancialFigures> figures(OwnRequest which, int fiscalYear) {
        return find(which, fiscalYear).flatMap(ReadBookkeepings::figures);
    }

    private static Optional<FinancialFigures> figures(Bookkeeping bookkeeping) {
        if (!(bookkeeping.trialBalance() instanceof TrialBalance.Complete complete)) {
            return Optional.empty();
        }
        Statements s = complete.statements();
        Long retained = s.retainedEarnings();
        FinancialFigures.Balance balance =
                new FinancialFigures.Balance(
                        positive(s.totalAssets()),
                        positive(s.currentAssets()),
                        positive(s.currentLiabilities()),
                        positive(s.totalLiabilities()),
                        retained == null ? null : amount(retained),
                        amount(s.equity()),
                        positive(s.subordinatedLoans()));
        FinancialFigures.Income income =
                new FinancialFigures.Income(
                        positive(s.netTurnover()),
                        amount(s.ebit()),
                        amount(s.ebitda()),
                        null,
                        null,
                        null,
                        null,
                        positive(s.interest()),
                        null,
                        personnel(s));
        FigureSource source =
                bookkeeping.mapping().isEmpty() ? FigureSource.COMPILED : FigureSource.SELF;
        return Optional.of(
                new FinancialFigures(null, source, bookkeeping.lastDay(), balance, income, null));
    }

    /** Unknown when part of it stands in the cost of sales: what is left is not all of it. */
    private static @Nullable EuroAmount personnel(Statements s) {
        return s.flags().contains(StatementFlag.PERSONNEL_IN_COST_OF_SALES)
                ? null
                : positive(s.personnel());
    }

    private static @Nullable EuroAmount positive(long cents) {
        return cents < 0 ? null : amount(cents);
    }

    private static @Nullable EuroAmount amount(long cents) {
        return Math.abs(cents) > EuroAmount.MAX_CENTS ? null : new EuroAmount(cents);
    }
}
