package nl.kapitaalbrug.assessment.productivity.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.assessment.productivity.domain.AddedValue;
import nl.kapitaalbrug.assessment.productivity.domain.JCurve;
import nl.kapitaalbrug.assessment.productivity.domain.JCurveParameters;
import nl.kapitaalbrug.assessment.productivity.domain.TenorParameters;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment.Curve;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment.Status;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import org.jspecify.annotations.Nullable;

/**
 * Assesses whether a firm can repay in the time that it wishes (method E): from what last year
 * leaves for new debt, changed as the plan says. The same input gives the same result.
 */
public final class AssessTenor {

    private static final ReasonTexts TEXTS =
            new ReasonTexts(AssessTenor.class.getPackageName() + ".reasons");

    private static final int MONTHS_A_QUARTER = 3;

    private final TenorParameters parameters;
    private final JCurveParameters curves;

    /** With the editions of the tenor axis and of the J-curve. */
    public AssessTenor(TenorParameters parameters, JCurveParameters curves) {
        this.parameters = parameters;
        this.curves = curves;
    }

    /**
     * The tenor of a need. Missing figures stay missing.
     *
     * @param legalForm of the firm
     * @param figures its annual figures
     * @param need what it needs, for how long
     * @param effect what the plan does to the yield of work
     */
    public TenorAssessment assess(
            LegalForm legalForm,
            FinancialFigures figures,
            FundingNeed need,
            PlanFacts.Effect effect) {
        PlanCurve plan = PlanCurve.of(legalForm, figures.income(), effect);
        Curve curve = curve(plan, need);
        Status status = status(need, curve);
        return new TenorAssessment(
                status,
                need.tenor().months(),
                curve,
                plan.missing().stream().map(Fact::key).toList(),
                reasons(status, need, curve));
    }

    private @Nullable Curve curve(PlanCurve plan, FundingNeed need) {
        AddedValue value = plan.value();
        BigDecimal cash = plan.cash();
        JCurve.Shape shape = plan.shape();
        if (value == null || cash == null || shape == null) {
            return null;
        }
        int quarters = Math.max(1, need.tenor().months() / MONTHS_A_QUARTER);
        JCurve curve = JCurve.of(value.total(), cash, shape, quarters);
        JCurve.Fit fit =
                curve.fit(
                        new JCurve.Loan(need.externalNeed(), parameters.rate().value(), quarters),
                        curves.cover().value());
        BigDecimal liquidity = fit.liquidityNeed();
        return new Curve(
                fit.graceQuarters(),
                liquidity == null ? null : (Double) liquidity.doubleValue(),
                curve.lowest().doubleValue(),
                curve.troughQuarter(),
                curve.recoveredQuarter());
    }

    private static Status status(FundingNeed need, @Nullable Curve curve) {
        Integer life = need.assetLifeMonths();
        if (life != null && life < need.tenor().months()) {
            return Status.LONGER_THAN_ASSET;
        }
        if (curve == null) {
            return Status.UNKNOWN;
        }
        Integer grace = curve.graceQuarters();
        if (grace == null) {
            return Status.DOES_NOT_FIT;
        }
        return grace == 0 ? Status.FITS : Status.FITS_WITH_GRACE;
    }

    private List<Reason> reasons(Status status, FundingNeed need, @Nullable Curve curve) {
        List<Reason> reasons = new ArrayList<>();
        int months = need.tenor().months();
        Integer life = need.assetLifeMonths();
        if (status == Status.LONGER_THAN_ASSET) {
            reasons.add(TEXTS.reason(status.name(), months, life));
        }
        reasons.add(aboutCash(curve, months));
        if (curve != null) {
            reasons.addAll(aboutCurve(curve));
            reasons.add(
                    TEXTS.reason(
                            "COUNTED_WITH", parameters.rate().value(), curves.cover().value()));
        }
        return List.copyOf(reasons);
    }

    private static Reason aboutCash(@Nullable Curve curve, int months) {
        if (curve == null) {
            return TEXTS.reason(Status.UNKNOWN.name());
        }
        Integer grace = curve.graceQuarters();
        if (grace == null) {
            return TEXTS.reason(Status.DOES_NOT_FIT.name(), months);
        }
        return grace == 0
                ? TEXTS.reason(Status.FITS.name(), months)
                : TEXTS.reason(Status.FITS_WITH_GRACE.name(), months, grace * MONTHS_A_QUARTER);
    }

    private static List<Reason> aboutCurve(Curve curve) {
        List<Reason> reasons = new ArrayList<>();
        Integer recovered = curve.recoveredQuarter();
        if (curve.cumulativeDip() < 0) {
            long lost = Math.round(-curve.cumulativeDip());
            int trough = curve.troughQuarter() * MONTHS_A_QUARTER;
            reasons.add(
                    recovered == null
                            ? TEXTS.reason("DIP_STAYS", lost, trough)
                            : TEXTS.reason("DIP", lost, trough, recovered * MONTHS_A_QUARTER));
        }
        Double need = curve.liquidityNeed();
        if (need != null && need > 0) {
            reasons.add(TEXTS.reason("LIQUIDITY_NEED", Math.round(need)));
        }
        return reasons;
    }
}
