package nl.kapitaalbrug.assessment.passport.application;

import java.time.Duration;
import java.time.Instant;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.support.json.CanonicalJson;
import nl.kapitaalbrug.support.json.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * What a passport is sealed with: its outcome in short, and the hashes of the facts and of the
 * whole outcome, so that neither can be changed without notice. Nothing of it says whose it is.
 *
 * @param passport request, revision and number, with dots between them
 * @param assessedAt when
 * @param validUntil after that it is too old to be relied on
 * @param parameterVersion edition of the parameters
 * @param technologyAxis how the technology reads
 * @param claimedLevel highest level by the answers alone, 0 to 9; {@code null} without levels
 * @param supportedLevel highest level that evidence supports; {@code null} without levels
 * @param riskStatus whether a class could be given
 * @param indicativeClass the class; {@code null} without one
 * @param confidence how sure that is
 * @param decision what people made of it; {@code null} when it was computed only
 * @param market the strongest evidence of a market; {@code null} without any, and in passports of
 *     before plans were assessed
 * @param size whether the amount is worth the work; {@code null} in passports of before
 * @param tenor whether it can be repaid in time; {@code null} in passports of before
 * @param factsHash SHA-256 of the request as canonical JSON
 * @param outcomeHash SHA-256 of the assessment as canonical JSON
 */
public record PassportStatement(
        String passport,
        Instant assessedAt,
        Instant validUntil,
        String parameterVersion,
        TechnologyAxis technologyAxis,
        @Nullable Integer claimedLevel,
        @Nullable Integer supportedLevel,
        RiskStatus riskStatus,
        @Nullable String indicativeClass,
        ConfidenceLabel confidence,
        ReviewVerdict.@Nullable Kind decision,
        @Nullable MarketProof market,
        TicketAssessment.@Nullable Status size,
        TenorAssessment.@Nullable Status tenor,
        String factsHash,
        String outcomeHash) {

    /**
     * So long an assessment is relied on (own model): annual accounts lose weight after half a year
     * in the confidence, too.
     */
    public static final Duration VALID = Duration.ofDays(183);

    /** The statement about a passport. */
    public static PassportStatement of(Passport passport) {
        return of(
                passport,
                CanonicalJson.of(passport.inputs()),
                CanonicalJson.of(passport.assessment()));
    }

    /**
     * The same where the texts that are hashed are at hand, such as those that are kept.
     *
     * @param facts its request as canonical JSON
     * @param outcome its assessment as canonical JSON
     */
    static PassportStatement of(Passport passport, String facts, String outcome) {
        Assessment assessment = passport.assessment();
        TechnologyAssessment.Level level = assessment.technology().level();
        IndicativeClass rating = assessment.risk().rating();
        ReviewDecision decision = passport.decision();
        PlanAssessment plan = assessment.plan();
        return new PassportStatement(
                PassportId.of(assessment).toString(),
                assessment.assessedAt(),
                assessment.assessedAt().plus(VALID),
                assessment.parameterVersion(),
                assessment.technology().axis(),
                level == null ? null : (Integer) level.claimed().level(),
                level == null ? null : (Integer) level.supported().level(),
                assessment.risk().status(),
                rating == null ? null : rating.symbol(),
                assessment.risk().confidenceLabel(),
                decision == null ? null : decision.verdict().kind(),
                plan == null ? null : plan.market().proof(),
                plan == null ? null : plan.ticket().status(),
                plan == null ? null : plan.tenor().status(),
                Hashes.sha256(facts),
                Hashes.sha256(outcome));
    }
}
