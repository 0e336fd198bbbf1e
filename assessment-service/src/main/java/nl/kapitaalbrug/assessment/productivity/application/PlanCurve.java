package nl.kapitaalbrug.assessment.productivity.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.assessment.productivity.domain.AddedValue;
import nl.kapitaalbrug.assessment.productivity.domain.JCurve;
import nl.kapitaalbrug.assessment.risk.application.FreeCash;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier gives for a J-curve (method E), and what it misses for one.
 *
 * @param value what the firm adds in a year; {@code null} when a figure is missing
 * @param cash what a year leaves for new debt, in euros; {@code null} when a figure is missing
 * @param shape how productivity moves; {@code null} when the plan does not say
 * @param missing the facts that are missing, in the order of the questions
 */
record PlanCurve(
        @Nullable AddedValue value,
        @Nullable BigDecimal cash,
        JCurve.@Nullable Shape shape,
        List<Fact> missing) {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int PERCENT = -2;

    PlanCurve {
        missing = List.copyOf(missing);
    }

    static PlanCurve of(LegalForm legalForm, Income income, PlanFacts.Effect effect) {
        FreeCash cash = FreeCash.of(legalForm, income);
        AddedValue value = addedValue(income, null);
        JCurve.Shape shape = shape(effect);
        List<Fact> missing = new ArrayList<>(cash.missing());
        add(missing, Fact.EBIT, income.ebit());
        add(missing, Fact.PERSONNEL_COST, income.personnelCost());
        if (shape == null) {
            add(missing, Fact.DIP, effect.dipPercent());
            add(missing, Fact.DIP_MONTHS, fall(effect));
            add(missing, Fact.UPLIFT, effect.upliftPercent());
            add(missing, Fact.RISE_MONTHS, effect.riseMonths());
        }
        return new PlanCurve(
                value, cash.euros(), shape, missing.stream().distinct().sorted().toList());
    }

    /** Depreciation is what lies between the results before and after it. */
    static @Nullable AddedValue addedValue(Income income, @Nullable Integer workers) {
        EuroAmount ebit = income.ebit();
        EuroAmount ebitda = income.ebitda();
        EuroAmount personnel = income.personnelCost();
        return ebit == null || ebitda == null || personnel == null
                ? null
                : AddedValue.of(
                        ebit.scalar(),
                        ebitda.scalar().subtract(ebit.scalar()),
                        personnel.scalar(),
                        workers == null ? null : BigDecimal.valueOf(workers),
                        null);
    }

    private static JCurve.@Nullable Shape shape(PlanFacts.Effect effect) {
        Integer fall = fall(effect);
        Integer rise = quarters(effect.riseMonths());
        Integer dip = effect.dipPercent();
        Integer uplift = effect.upliftPercent();
        return dip == null || uplift == null || fall == null || rise == null
                ? null
                : new JCurve.Shape(share(dip), share(uplift), fall, rise);
    }

    /** Of a fall of nothing nobody needs to say how long it takes. */
    private static @Nullable Integer fall(PlanFacts.Effect effect) {
        Integer dip = effect.dipPercent();
        Integer none = dip != null && dip == 0 ? 0 : null;
        return quarters(effect.dipMonths() == null ? none : effect.dipMonths());
    }

    /** Quarters that have begun, at least one. */
    private static @Nullable Integer quarters(@Nullable Integer months) {
        return months == null
                ? null
                : (Integer) Math.max(1, Math.ceilDiv(months, MONTHS_A_QUARTER));
    }

    private static BigDecimal share(int percent) {
        return BigDecimal.valueOf(percent).scaleByPowerOfTen(PERCENT);
    }

    private static void add(List<Fact> missing, Fact fact, @Nullable Object value) {
        if (value == null) {
            missing.add(fact);
        }
    }
}
