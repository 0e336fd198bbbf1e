package nl.kapitaalbrug.assessment.passport.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** The passports that were issued. */
public interface Passports {

    /**
     * A passport as it is kept.
     *
     * @param id its name
     * @param passport the passport
     * @param parameterVersion edition of the parameters
     * @param facts its request as it is kept: canonical JSON
     * @param bytes its outcome as it is kept: canonical JSON
     */
    record Kept(
            String id, Passport passport, String parameterVersion, String facts, String bytes) {}

    /**
     * Works on all that were not erased, on all processors at once, and uses what came out one by
     * one, in the order of the ids; never all in memory.
     *
     * @param work what is done with each, by several threads
     * @param use takes what came out, in this thread
     */
    <T> void each(Function<Kept, T> work, Consumer<T> use);

    /** Whether there is that passport. */
    boolean contain(PassportId id);

    /**
     * Keeps a passport and, in the same write, the message that goes out and the audit entry. Does
     * nothing when a passport of that request, revision and number is there already.
     *
     * @param counting the assessment as it counts: what matching and financiers hear of it
     */
    void issue(Passport passport, Assessment counting);

    /** One passport; empty when there is none, or none any more. */
    Optional<Passport> find(PassportId id);

    /**
     * Empties the passports of a request, and the copies of what was sent of them; that they were
     * issued stays.
     *
     * @throws IllegalStateException while one of them waits to be delivered
     */
    void erase(FinancingRequestId requestId);

    /**
     * The newest passports of that request, newest first; empty when it is unknown or none of that
     * person's business.
     *
     * @param person its owner, or somebody whom the owner lets see all of it
     */
    List<Passport> of(FinancingRequestId requestId, ApplicantId person);
}
