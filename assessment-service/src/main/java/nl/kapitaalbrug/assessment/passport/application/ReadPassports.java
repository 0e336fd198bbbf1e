package nl.kapitaalbrug.assessment.passport.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.assessment.risk.application.ExplainRisk;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** Reads passports, with what would improve what they say. */
public final class ReadPassports {

    private final Passports passports;
    private final Withdrawals withdrawals;
    private final ExplainRisk explaining;

    /** With where passports lie, what was taken back, and the method with the edition in use. */
    public ReadPassports(Passports passports, Withdrawals withdrawals, ExplainRisk explaining) {
        this.passports = passports;
        this.withdrawals = withdrawals;
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

    /** The newest assessment of a request; empty when it is none of that person's business. */
    public Optional<Assessment> newest(FinancingRequestId requestId, ApplicantId person) {
        return passports.of(requestId, person).stream().map(Passport::assessment).findFirst();
    }

    /**
     * A passport without its explanation.
     *
     * @param facts the request as it was submitted
     * @param assessment what came out
     * @param decision what people decided; {@code null} when it was computed only
     * @param current whether the request was neither taken back nor assessed again since
     */
    public record Issued(
            FinancingRequestSnapshot facts,
            Assessment assessment,
            @Nullable ReviewDecision decision,
            boolean current) {}

    /** One passport as it was issued; empty when there is none, or none any more. */
    public Optional<Issued> issued(PassportId id) {
        return passports
                .find(id)
                .map(passport ->
                        new Issued(
                                passport.inputs(),
                                passport.assessment(),
                                passport.decision(),
                                isCurrent(passport)));
    }

    /**
     * All that people need to judge a passport.
     *
     * @param facts the request as it was submitted
     * @param outcome what came out of it
     * @param current whether the request was neither taken back nor assessed again since
     */
    public record Dossier(FinancingRequestSnapshot facts, Explained outcome, boolean current) {}

    /** The dossier of one passport; empty when there is none, or none any more. */
    public Optional<Dossier> dossier(PassportId id) {
        return passports.find(id).map(this::dossier);
    }

    /** The same for a person; empty when it is none of that person's business. */
    public Optional<Dossier> dossier(PassportId id, ApplicantId person) {
        return passports.of(id.requestId(), person).stream()
                .filter(passport -> PassportId.of(passport.assessment()).equals(id))
                .findFirst()
                .map(this::dossier);
    }

    /** Whether a later passport of its request took the place of one. */
    public boolean isSuperseded(PassportId id) {
        return passports.contain(id.next()) || passports.contain(id.ofNextRevision());
    }

    private Dossier dossier(Passport passport) {
        return new Dossier(passport.inputs(), explained(passport), isCurrent(passport));
    }

    private boolean isCurrent(Passport passport) {
        PassportId id = PassportId.of(passport.assessment());
        return withdrawals.allow(id.requestId(), passport.lifecycle()) && !isSuperseded(id);
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
