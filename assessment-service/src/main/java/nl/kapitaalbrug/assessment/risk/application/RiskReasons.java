package nl.kapitaalbrug.assessment.risk.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.risk.domain.RiskScore;
import nl.kapitaalbrug.assessment.risk.domain.Scorecard;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Step;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.request.FigureSource;

/**
 * Why a firm has its class: what made it worse (the largest step first), what was missing, what it
 * started from, what is in doubt. The sentences carry limits of the method, never figures of the
 * firm.
 */
final class RiskReasons {

    private final ReasonTexts texts =
            new ReasonTexts(RiskReasons.class.getPackageName() + ".reasons");
    private final RiskParameters parameters;

    RiskReasons(RiskParameters parameters) {
        this.parameters = parameters;
    }

    List<Reason> of(ScorecardInputs inputs, RiskScore score) {
        List<String> codes = new ArrayList<>();
        worsening(score).forEach(codes::add);
        score.flags().stream().filter(flag -> !codes.contains(flag)).forEach(codes::add);
        codes.addAll(drivers(score));
        codes.addAll(doubts(inputs, score));
        codes.add("INDICATIVE");
        return codes.stream().map(this::reason).toList();
    }

    Reason ofPeople(IndicativeClass rating) {
        return texts.reason(AssessRisk.PERSON_DECIDED, rating.symbol());
    }

    private static List<String> worsening(RiskScore score) {
        return score.steps().stream()
                .filter(step -> score.flags().contains(step.code()))
                .sorted(Comparator.comparingInt((Step step) -> step.fromIndex() - step.toIndex()))
                .map(Step::code)
                .toList();
    }

    private static List<String> drivers(RiskScore score) {
        List<String> codes = new ArrayList<>();
        if (score.status() != RiskStatus.RATED) {
            return codes;
        }
        if (score.zone() != null) {
            codes.add("Z_" + score.zone().name());
        }
        score.steps().stream()
                .filter(step -> step.code().equals(Scorecard.INTEREST_COVER))
                .map(RiskReasons::coverDriver)
                .forEach(codes::add);
        return codes;
    }

    private static String coverDriver(Step step) {
        int moved = Integer.signum(step.toIndex() - step.fromIndex());
        return switch (moved) {
            case -1 -> "COVER_STRONGER";
            case 0 -> "COVER_EQUAL";
            default -> "COVER_WEAKER";
        };
    }

    private static List<String> doubts(ScorecardInputs inputs, RiskScore score) {
        List<String> codes = new ArrayList<>();
        if (score.status() == RiskStatus.DEFAULT || score.status() == RiskStatus.NO_HISTORY) {
            return codes;
        }
        if (inputs.source() == FigureSource.SELF) {
            codes.add("SELF_DECLARED");
        }
        if (inputs.defaultEvent() == null) {
            codes.add("DEFAULT_UNKNOWN");
        }
        if (score.confidenceLabel() == ConfidenceLabel.LOW) {
            codes.add("CONFIDENCE_LOW");
        }
        return codes;
    }

    private Reason reason(String code) {
        return texts.reason(code, values(code));
    }

    private Object[] values(String code) {
        RiskParameters.Worsening rules = parameters.worsening().value();
        RiskParameters.Altman altman = parameters.altman().value();
        return switch (code) {
            case "DSCR_BELOW_1_0" -> new Object[] {rules.dscrBelowOne().limit()};
            case "DSCR_BELOW_1_2" -> new Object[] {rules.dscrTight().limit()};
            case "LOW_SOLVENCY" -> new Object[] {rules.lowSolvency().limit()};
            case "LOW_LIQUIDITY" -> new Object[] {rules.lowLiquidity().limit()};
            case "THIN_FILE" ->
                    new Object[] {rules.thinFile().years(), rules.thinFile().best().symbol()};
            case "NO_HISTORY" -> new Object[] {parameters.noHistory().value().rating().symbol()};
            case "Z_SAFE" -> new Object[] {altman.safeAbove()};
            case "Z_GREY" -> new Object[] {altman.distressBelow(), altman.safeAbove()};
            case "Z_DISTRESS" -> new Object[] {altman.distressBelow()};
            default -> new Object[0];
        };
    }
}
