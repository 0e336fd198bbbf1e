package nl.kapitaalbrug.applicant.request.application;

import java.time.Instant;
import java.util.Locale;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;

/** Makes a document of a request that people can read, keep and hand over. */
@FunctionalInterface
public interface DossierPrinter {

    /**
     * Prints all of a request: answers with their sources, revisions and what happened.
     *
     * @param language Dutch or English
     * @param now the moment that stands on it
     * @return a PDF that conforms to PDF/UA-1 and PDF/A-3a
     */
    byte[] print(FinancingRequest request, Locale language, Instant now);
}
