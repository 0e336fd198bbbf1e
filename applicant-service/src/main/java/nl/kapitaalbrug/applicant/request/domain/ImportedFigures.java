package nl.kapitaalbrug.applicant.request.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Balance;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The figures that were taken over from a bookkeeping. They stay as they were when one of them is
 * corrected by hand, so that everybody can see both.
 *
 * @param fiscalYear the year of the bookkeeping
 * @param figures what it said; a figure that it cannot know is missing
 * @param reason why figures were corrected; {@code null} when none was
 */
public record ImportedFigures(
        int fiscalYear, FinancialFigures figures, @Nullable CorrectionReason reason) {

    /** The same with another reason. */
    public ImportedFigures because(@Nullable CorrectionReason other) {
        return new ImportedFigures(fiscalYear, figures, other);
    }

    /**
     * These figures in the section, with what only a person knows as it was.
     *
     * @param naturalPersons whether the firm is of natural persons, who keep no earnings
     */
    public FinancialFigures into(FinancialFigures section, boolean naturalPersons) {
        Balance b = figures.balance();
        Income i = figures.income();
        Income said = section.income();
        return new FinancialFigures(
                section.fiscalYears(),
                figures.source(),
                figures.statementDate(),
                new Balance(
                        b.totalAssets(),
                        b.currentAssets(),
                        b.currentLiabilities(),
                        b.totalLiabilities(),
                        naturalPersons ? null : b.retainedEarnings(),
                        b.equity(),
                        b.subordinatedLoans()),
                new Income(
                        i.annualTurnover(),
                        i.ebit(),
                        i.ebitda(),
                        said.taxPaid(),
                        said.maintenanceInvestment(),
                        said.workingCapitalIncrease(),
                        said.privateDrawings(),
                        i.interest(),
                        said.scheduledRepayment(),
                        i.personnelCost() == null ? said.personnelCost() : i.personnelCost()),
                section.defaultEvent());
    }

    /** Where each imported figure of a section comes from, by its place in the section. */
    public Map<String, FactSource> sources(FinancialFigures section) {
        Map<String, FactSource> sources = new LinkedHashMap<>();
        Map<String, @Nullable EuroAmount> now = amounts(section);
        amounts(figures)
                .forEach((place, imported) -> {
                    if (imported != null) {
                        sources.put(
                                place,
                                imported.equals(now.get(place))
                                        ? FactSource.IMPORT
                                        : FactSource.APPLICANT);
                    }
                });
        return sources;
    }

    /**
     * The figures that a section gives otherwise. Earnings that are left out are no correction:
     * firms of natural persons have none.
     */
    public List<String> corrected(FinancialFigures section) {
        boolean sameYear =
                figures.statementDate() != null
                        && figures.statementDate().equals(section.statementDate());
        if (!sameYear) {
            return List.of();
        }
        Map<String, @Nullable EuroAmount> now = amounts(section);
        return sources(section).entrySet().stream()
                .filter(source -> source.getValue() != FactSource.IMPORT)
                .map(Map.Entry::getKey)
                .filter(place -> !place.equals(RETAINED) || now.get(place) != null)
                .toList();
    }

    private static final String RETAINED = "balance/retainedEarnings";

    private static Map<String, @Nullable EuroAmount> amounts(FinancialFigures figures) {
        Map<String, @Nullable EuroAmount> all = new LinkedHashMap<>();
        Balance b = figures.balance();
        all.put("balance/totalAssets", b.totalAssets());
        all.put("balance/currentAssets", b.currentAssets());
        all.put("balance/currentLiabilities", b.currentLiabilities());
        all.put("balance/totalLiabilities", b.totalLiabilities());
        all.put(RETAINED, b.retainedEarnings());
        all.put("balance/equity", b.equity());
        all.put("balance/subordinatedLoans", b.subordinatedLoans());
        Income i = figures.income();
        all.put("income/annualTurnover", i.annualTurnover());
        all.put("income/ebit", i.ebit());
        all.put("income/ebitda", i.ebitda());
        all.put("income/interest", i.interest());
        all.put("income/personnelCost", i.personnelCost());
        return all;
    }
}
