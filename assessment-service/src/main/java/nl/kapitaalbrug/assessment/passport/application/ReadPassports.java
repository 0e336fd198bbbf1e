package nl.kapitaalbrug.assessment.passport.application;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.assessment.risk.application.ExplainRisk;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** Reads passports, with what would improve what they say. */
public final class ReadPassports {

    private final Passports passports;
    private final ExplainRisk explaining;

    /** With where passports lie, and the method with the edition that is in use. */
    public ReadPassports(Passports passports, ExplainRisk explaining) {
        this.passports = passports;
        this.explaining = explaining;
    }

    /**
     * A passport with its explanation.
     *
     * @param assessment what came out
     * @param improvements what would move the class, and by how much; computed from the facts of
     *     the passport as of its day, so the same each time
     * @param held whether it does not count before people decided
     * @param decision what people decided; {@code null} when it was computed only
     * @param seal with which anybody can verify it; {@code null} while it is held, and for
     *     passports of before seals
     */
    public record Explained(
            Assessment assessment,
            List<Reason> improvements,
            boolean held,
            @Nullable ReviewDecision decision,
            @Nullable String seal) {

        public Explained {
            improvements = List.copyOf(improvements);
        }
    }

    /**
     * The newest passports of a request, newest first; empty when it is unknown or none of that
     * person's business.
     */
    public List<Explained> of(FinancingRequestId requestId, ApplicantId person) {
        return passports.of(requestId, person).stream().map(this::explained).toList();
    }

    private Explained explained(Passport passport) {
        FinancingRequestSnapshot facts = passport.inputs();
        LocalDate day =
                LocalDate.ofInstant(passport.assessment().assessedAt(), AssessRequest.DUTCH_TIME);
        return new Explained(
                passport.assessment(),
                explaining.improvements(facts.company().legalForm(), facts.figures(), day),
                passport.isHeld(),
                passport.decision(),
                passport.seal());
    }
}
