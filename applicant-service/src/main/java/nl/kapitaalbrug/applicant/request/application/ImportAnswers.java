package nl.kapitaalbrug.applicant.request.application;

import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.idempotency.Attempt;

/**
 * Starts a draft with the answers of an exported request. A file proves nothing of where an answer
 * came from: all count as the applicant's, but for what the register told this applicant lately.
 */
public final class ImportAnswers {

    private final StartFinancingRequest starting;
    private final NamedFirms firms;

    /**
     * With what starts drafts and what the register told.
     *
     * @param samplesAllowed whether firms on KvK's public test numbers are taken, as samples
     */
    public ImportAnswers(
            StartFinancingRequest starting,
            RegisteredCompanies registered,
            boolean samplesAllowed) {
        this.starting = starting;
        this.firms = new NamedFirms(registered, samplesAllowed);
    }

    /** How it ended. */
    public sealed interface Outcome {

        /**
         * There is a draft, now or by the same call before.
         *
         * @param request the draft
         */
        record Started(FinancingRequest request) implements Outcome {}

        /** The owner has too many drafts. */
        record TooManyDrafts() implements Outcome {}

        /** The firm has one of KvK's public test numbers, which is for samples only. */
        record TestNumberRefused() implements Outcome {}
    }

    /** Starts the draft; a section that the file does not have stays open. */
    public Outcome start(ApplicantId owner, Sections answers, Attempt attempt) {
        CompanySection company = answers.company();
        if (company != null && firms.refuse(company)) {
            return new Outcome.TestNumberRefused();
        }
        Sections sourced = company == null ? answers : answers.with(firms.sourced(owner, company));
        DataOrigin origin = company == null ? DataOrigin.REAL : firms.origin(company);
        return starting.fill(owner, sourced, origin, attempt)
                .<Outcome>map(Outcome.Started::new)
                .orElseGet(Outcome.TooManyDrafts::new);
    }
}
