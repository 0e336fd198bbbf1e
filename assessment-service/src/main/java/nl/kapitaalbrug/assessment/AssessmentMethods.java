package nl.kapitaalbrug.assessment;

import java.time.Clock;
import java.util.List;
import nl.kapitaalbrug.assessment.calculation.application.Calculators;
import nl.kapitaalbrug.assessment.cost.application.AssessTicket;
import nl.kapitaalbrug.assessment.cost.application.BreakEvenTicketCalculator;
import nl.kapitaalbrug.assessment.cost.application.RequiredRewardCalculator;
import nl.kapitaalbrug.assessment.cost.domain.CostEditions;
import nl.kapitaalbrug.assessment.decision.application.DecisionGateCalculator;
import nl.kapitaalbrug.assessment.loss.application.AssessLoss;
import nl.kapitaalbrug.assessment.loss.application.ExpectedLossCalculator;
import nl.kapitaalbrug.assessment.loss.application.LifetimeLossCalculator;
import nl.kapitaalbrug.assessment.loss.domain.LossEditions;
import nl.kapitaalbrug.assessment.loss.domain.LossParameters;
import nl.kapitaalbrug.assessment.market.application.AssessMarket;
import nl.kapitaalbrug.assessment.market.domain.MarketEditions;
import nl.kapitaalbrug.assessment.passport.application.AssessPlan;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.AssessmentEditions;
import nl.kapitaalbrug.assessment.passport.application.IssuePassport;
import nl.kapitaalbrug.assessment.passport.application.Passports;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports;
import nl.kapitaalbrug.assessment.passport.application.Seals;
import nl.kapitaalbrug.assessment.passport.application.Withdrawals;
import nl.kapitaalbrug.assessment.productivity.application.AddedValueCalculator;
import nl.kapitaalbrug.assessment.productivity.application.AssessProductivity;
import nl.kapitaalbrug.assessment.productivity.application.AssessTenor;
import nl.kapitaalbrug.assessment.productivity.application.JCurveCalculator;
import nl.kapitaalbrug.assessment.productivity.application.ProductivityScanCalculator;
import nl.kapitaalbrug.assessment.productivity.domain.JCurveEditions;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityEditions;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityParameters;
import nl.kapitaalbrug.assessment.productivity.domain.TenorEditions;
import nl.kapitaalbrug.assessment.risk.application.AltmanCalculator;
import nl.kapitaalbrug.assessment.risk.application.AltmanPrimeCalculator;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.application.ExplainRisk;
import nl.kapitaalbrug.assessment.risk.application.RatiosCalculator;
import nl.kapitaalbrug.assessment.risk.application.ScorecardCalculator;
import nl.kapitaalbrug.assessment.risk.domain.AltmanPrimeEditions;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.size.application.AssessSize;
import nl.kapitaalbrug.assessment.size.application.SizeClassCalculator;
import nl.kapitaalbrug.assessment.size.domain.SizeEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.application.TrlCalculator;
import nl.kapitaalbrug.assessment.technology.application.TrlSystemCalculator;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The methods with the editions that are in use. */
@Configuration(proxyBeanMethods = false)
class AssessmentMethods {

    /** A new edition is added at the end; those before stay for the passports that name them. */
    @Bean
    AssessmentEditions assessmentEditions() {
        return new AssessmentEditions(
                List.of(
                        new AssessRequest(
                                new AssessTechnology(TechnologyEditions.first()),
                                new AssessRisk(RiskEditions.first())),
                        new AssessRequest(
                                new AssessTechnology(TechnologyEditions.first()),
                                new AssessRisk(RiskEditions.first()),
                                firstPlan())));
    }

    /** The name stands for exactly these editions: another one among them is another plan. */
    static AssessPlan firstPlan() {
        return new AssessPlan(
                "plan-1",
                new AssessMarket(MarketEditions.first()),
                new AssessTicket(CostEditions.first(), new AssessLoss(LossEditions.first())),
                new AssessTenor(TenorEditions.first(), JCurveEditions.first()),
                new AssessSize(SizeEditions.first()),
                new AssessProductivity(ProductivityEditions.first()));
    }

    @Bean
    AssessRequest assessRequest(AssessmentEditions editions) {
        return editions.current();
    }

    @Bean
    ReplayPassports replayPassports(Passports passports, AssessmentEditions editions, Seals seals) {
        return new ReplayPassports(passports, editions, seals);
    }

    @Bean
    ReadPassports readPassports(Passports passports, Withdrawals withdrawals) {
        return new ReadPassports(passports, withdrawals, new ExplainRisk(RiskEditions.first()));
    }

    @Bean
    Calculators calculators() {
        TechnologyParameters technology = TechnologyEditions.first();
        RiskParameters risk = RiskEditions.first();
        LossParameters loss = LossEditions.first();
        ProductivityParameters productivity = ProductivityEditions.first();
        return new Calculators(
                List.of(
                        new TrlCalculator(technology),
                        new TrlSystemCalculator(technology),
                        new AltmanCalculator(risk),
                        new AltmanPrimeCalculator(risk, AltmanPrimeEditions.first()),
                        new RatiosCalculator(risk.version()),
                        new ScorecardCalculator(risk),
                        new ExpectedLossCalculator(loss),
                        new LifetimeLossCalculator(loss.version()),
                        new SizeClassCalculator(SizeEditions.first()),
                        new AddedValueCalculator(productivity),
                        new ProductivityScanCalculator(productivity),
                        new JCurveCalculator(JCurveEditions.first(), TenorEditions.first()),
                        new BreakEvenTicketCalculator(CostEditions.first()),
                        new RequiredRewardCalculator(),
                        new DecisionGateCalculator()));
    }

    @Bean
    IssuePassport issuePassport(
            AssessmentEditions editions,
            Passports passports,
            Withdrawals withdrawals,
            Seals seals,
            Clock clock) {
        return new IssuePassport(editions, passports, withdrawals, seals, clock);
    }
}
