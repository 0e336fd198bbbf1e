package nl.kapitaalbrug.applicant.document.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments.Copy;
import nl.kapitaalbrug.applicant.document.domain.DocumentKind;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What others than the applicant get of documents. */
final class SharedCopies {

    private SharedCopies() {}

    /** The documents of a request. */
    record CopyList(List<SharedCopy> items) {}

    /**
     * One document; its own name may say who the firm is and is not told.
     *
     * @param uploadedAt when it came in; left out for financiers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SharedCopy(
            String id,
            DocumentKind kind,
            @Nullable String proves,
            FileType type,
            @Nullable Instant uploadedAt) {}

    static CopyList forFinancier(Optional<List<StoredDocument>> seen) {
        return list(seen, document -> copy(document, null));
    }

    static CopyList forReview(Optional<List<StoredDocument>> seen) {
        return list(seen, document -> copy(document, document.uploadedAt()));
    }

    private static CopyList list(
            Optional<List<StoredDocument>> seen, Function<StoredDocument, SharedCopy> copy) {
        return new CopyList(
                seen.orElseThrow(ProblemException::notFound).stream().map(copy).toList());
    }

    private static SharedCopy copy(StoredDocument document, @Nullable Instant uploadedAt) {
        return new SharedCopy(
                document.id(), document.kind(), document.provesCode(), document.type(), uploadedAt);
    }

    static ResponseEntity<byte[]> content(Copy copy) {
        return switch (copy) {
            case Copy.Made(StoredDocument document, byte[] bytes) -> answer(document, bytes);
            case Copy.Unknown() -> throw ProblemException.notFound();
            case Copy.NotPossible() -> throw ProblemException.conflict("document-has-no-copy");
        };
    }

    private static ResponseEntity<byte[]> answer(StoredDocument document, byte[] bytes) {
        String name =
                document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + "."
                        + document.type().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
