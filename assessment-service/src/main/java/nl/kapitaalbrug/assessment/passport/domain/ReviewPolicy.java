package nl.kapitaalbrug.assessment.passport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;

/** Which assessments people look at (own model; methods J and matching 11 for natural persons). */
public final class ReviewPolicy {

    /**
     * From this class on an outcome counts against a firm: "weak" and "bad" in the reference rates
     * of the European Commission (2008/C 14/02) begin here.
     */
    static final IndicativeClass ADVERSE_FROM = IndicativeClass.B_PLUS;

    /** So many requests are there to one that people look at without any other reason. */
    static final int DRAWN_OF = 20;

    private ReviewPolicy() {}

    /** Why people look at that assessment; empty when it needs nobody, as with made-up needs. */
    public static Set<Attention> of(FinancingRequestSnapshot request, Assessment assessment) {
        Set<Attention> found = EnumSet.noneOf(Attention.class);
        if (request.origin() == DataOrigin.SYNTHETIC) {
            return found;
        }
        Level level = assessment.technology().level();
        if (assessment.risk().confidenceLabel() == ConfidenceLabel.LOW
                || (level != null && level.confidenceLabel() == ConfidenceLabel.LOW)) {
            found.add(Attention.LOW_CONFIDENCE);
        }
        if (level != null && level.overclaim() > 0) {
            found.add(Attention.OVERCLAIM);
        }
        if (hasEvidenceBeforeStart(request)) {
            found.add(Attention.EVIDENCE_BEFORE_START);
        }
        if (request.company().legalForm().isNaturalPersons()) {
            found.add(
                    isAdverse(assessment)
                            ? Attention.ADVERSE_NATURAL_PERSON
                            : Attention.NATURAL_PERSON);
        }
        if (found.isEmpty() && isDrawn(request)) {
            found.add(Attention.CALIBRATION);
        }
        return Collections.unmodifiableSet(found);
    }

    /** One in {@value #DRAWN_OF} real requests, by the first digits of the random id. */
    private static boolean isDrawn(FinancingRequestSnapshot request) {
        int digits = Integer.parseInt(request.id().value().substring(0, 6), 16);
        return request.origin() == DataOrigin.REAL && digits % DRAWN_OF == 0;
    }

    /** A month is compared as a whole: evidence of the month of the start is not before it. */
    private static boolean hasEvidenceBeforeStart(FinancingRequestSnapshot request) {
        LocalDate start = request.company().startDate();
        return start != null
                && request.technology().elements().stream()
                        .flatMap(element -> element.answers().values().stream())
                        .map(EvidenceAnswer::evidenceMonth)
                        .filter(Objects::nonNull)
                        .anyMatch(month -> month.isBefore(YearMonth.from(start)));
    }

    /** Whether the outcome counts against a firm. */
    static boolean isAdverse(Assessment assessment) {
        IndicativeClass rating = assessment.risk().rating();
        return assessment.risk().status() == RiskStatus.DEFAULT
                || (rating != null && rating.index() >= ADVERSE_FROM.index());
    }
}
