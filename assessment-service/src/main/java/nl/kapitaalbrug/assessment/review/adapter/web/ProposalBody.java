package nl.kapitaalbrug.assessment.review.adapter.web;

import java.util.Arrays;
import java.util.Objects;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict.Kind;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.value.Trl;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor would decide.
 *
 * @param kind CONFIRMED or OVERRIDDEN
 * @param rating class that takes the place of the computed one, such as BB+; may be left out
 * @param supported technology level that takes the place of the computed one, 0 to 9; may be left
 *     out
 * @param explanation why, for the applicant, 20 to 2,000 characters
 */
record ProposalBody(
        @Nullable Kind kind,
        @Nullable String rating,
        @Nullable Integer supported,
        @Nullable String explanation) {

    ReviewVerdict toVerdict(Assessment assessment) {
        Violations violations = new Violations();
        Kind chosen = violations.at("/kind").required(kind);
        String why = Words.reasons(explanation, violations.at("/explanation"));
        checkRating(violations.at("/rating"));
        checkLevel(violations.at("/supported"), assessment.technology().level());
        if (kind == Kind.OVERRIDDEN && rating == null && supported == null) {
            violations.at("/kind").reject("NOTHING_OVERRIDDEN");
        }
        violations.throwIfAny();
        return new ReviewVerdict(
                Objects.requireNonNull(chosen),
                rating == null ? null : IndicativeClass.of(rating),
                supported == null ? null : Trl.of(supported),
                Objects.requireNonNull(why));
    }

    private void checkRating(Violations.Part part) {
        boolean known =
                rating == null
                        || Arrays.stream(IndicativeClass.values())
                                .anyMatch(one -> one.symbol().equals(rating));
        part.require(known, "CLASS_UNKNOWN");
        part.require(kind != Kind.CONFIRMED || rating == null, "NOT_WITH_CONFIRMED");
    }

    private void checkLevel(Violations.Part part, @Nullable Level level) {
        if (supported == null) {
            return;
        }
        part.require(kind != Kind.CONFIRMED, "NOT_WITH_CONFIRMED");
        if (level == null) {
            part.reject("NO_LEVEL");
        } else {
            part.between(supported, 0, level.claimed().level());
        }
    }
}
