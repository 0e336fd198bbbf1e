package nl.kapitaalbrug.applicant.document.application;

import nl.kapitaalbrug.applicant.document.domain.DocumentKind;
import nl.kapitaalbrug.applicant.document.domain.FileName;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file.
 *
 * @param owner who sends it
 * @param kind what it is about
 * @param proves the statement of the technology questionnaire that it is to prove; {@code null} for
 *     none
 * @param name its name, cleaned
 * @param stated media type; may be empty
 * @param request the request to attach it to; {@code null} for none
 */
public record NewDocument(
        ApplicantId owner,
        DocumentKind kind,
        @Nullable TechnologyItem proves,
        FileName name,
        String stated,
        @Nullable FinancingRequestId request) {}
