package nl.kapitaalbrug.assessment.market.application;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.assessment.market.domain.MarketEvidence;
import nl.kapitaalbrug.assessment.market.domain.MarketParameters;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.contracts.assessment.MarketAssessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.PlanFacts;

/** Assesses whether somebody buys what a plan makes. The same input gives the same result. */
public final class AssessMarket {

    private static final ReasonTexts TEXTS =
            new ReasonTexts(AssessMarket.class.getPackageName() + ".reasons");

    private final MarketParameters parameters;

    /**
     * @param parameters the edition to use
     */
    public AssessMarket(MarketParameters parameters) {
        this.parameters = parameters;
    }

    /** The market of a plan; what was not said stays unknown. */
    public MarketAssessment assess(PlanFacts.Market market) {
        MarketEvidence evidence = MarketEvidence.of(market, parameters);
        return new MarketAssessment(
                evidence.strongest(), evidence.concentrated(), reasons(market, evidence));
    }

    private List<Reason> reasons(PlanFacts.Market market, MarketEvidence evidence) {
        List<Reason> reasons = new ArrayList<>();
        MarketProof strongest = evidence.strongest();
        reasons.add(TEXTS.reason(strongest == null ? "NOT_SAID" : strongest.name()));
        if (Boolean.TRUE.equals(evidence.concentrated())) {
            reasons.add(TEXTS.reason("CONCENTRATED", market.largestCustomerPercent()));
        }
        MarketProof next = evidence.next();
        if (next != null) {
            reasons.add(TEXTS.reason("STRONGER", FactTexts.choice(next)));
        }
        if (strongest != null && strongest != MarketProof.NONE_YET) {
            reasons.add(TEXTS.reason("OWN_WORD"));
        }
        return List.copyOf(reasons);
    }
}
