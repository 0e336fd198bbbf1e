package nl.kapitaalbrug.applicant.document.adapter.web;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.document.domain.DocumentKind;
import nl.kapitaalbrug.applicant.document.domain.DocumentState;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * What its owner sees of a document.
 *
 * @param id its name for good
 * @param version for the next change, also in the header ETag
 * @param kind what it is about
 * @param proves code of the statement of the technology questionnaire that it is to prove; left out
 *     for none
 * @param name its name
 * @param type what the content is
 * @param mediaType the same as media type
 * @param sizeBytes number of bytes
 * @param sha256 hash of the content in hexadecimal digits
 * @param state how far it is; only CLEAN can be downloaded
 * @param scanner which scanner decided: CLAMAV, or STRUCTURE_ONLY where no virus scanner is set
 * @param requests the requests to which it is attached
 * @param uploadedAt when it came in
 */
record DocumentResponse(
        String id,
        long version,
        DocumentKind kind,
        @Nullable String proves,
        String name,
        FileType type,
        String mediaType,
        long sizeBytes,
        String sha256,
        DocumentState state,
        @Nullable String scanner,
        List<FinancingRequestId> requests,
        Instant uploadedAt) {

    static DocumentResponse of(StoredDocument document) {
        return new DocumentResponse(
                document.id(),
                document.version(),
                document.kind(),
                document.provesCode(),
                document.name().value(),
                document.type(),
                document.type().mediaType(),
                document.size(),
                document.sha256(),
                document.state(),
                document.scanner(),
                document.requests(),
                document.uploadedAt());
    }
}
