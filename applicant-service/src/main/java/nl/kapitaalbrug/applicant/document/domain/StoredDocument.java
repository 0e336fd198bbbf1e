package nl.kapitaalbrug.applicant.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document; the bytes lie elsewhere.
 *
 * @param id its name for good: 32 lower-case hexadecimal digits
 * @param version rising with each change, from 0
 * @param owner whose it is
 * @param kind what it is about
 * @param proves the statement of the technology questionnaire that it is to prove; {@code null} for
 *     none
 * @param name its name, to be shown
 * @param type what the content is
 * @param size number of bytes
 * @param sha256 hash of the content in hexadecimal digits
 * @param content where the bytes lie
 * @param state how far it is
 * @param scanner which scanner decided; {@code null} while none did
 * @param requests the requests to which it is attached, in that order
 * @param uploadedAt when it came in
 */
public record StoredDocument(
        String id,
        long version,
        ApplicantId owner,
        DocumentKind kind,
        @Nullable TechnologyItem proves,
        FileName name,
        FileType type,
        long size,
        String sha256,
        String content,
        DocumentState state,
        @Nullable String scanner,
        List<FinancingRequestId> requests,
        Instant uploadedAt) {

    /** The most requests to which one document is attached. */
    public static final int MAX_REQUESTS = 100;

    public StoredDocument {
        requests = List.copyOf(requests);
        if (size < 1 || requests.size() > MAX_REQUESTS) {
            throw new IllegalArgumentException(
                    "A document has bytes and at most %d requests".formatted(MAX_REQUESTS));
        }
    }

    /** The same with a verdict. */
    public StoredDocument scanned(DocumentState verdict, String by) {
        return changed(verdict, by, requests);
    }

    /** Whether it can be attached to that request, or is already. */
    public boolean canBeAttached(FinancingRequestId request) {
        return requests.size() < MAX_REQUESTS || requests.contains(request);
    }

    /**
     * The same, attached to that request too.
     *
     * @throws IllegalArgumentException when it {@linkplain #canBeAttached cannot be}
     */
    public StoredDocument attached(FinancingRequestId request) {
        if (requests.contains(request)) {
            return this;
        }
        List<FinancingRequestId> more = new ArrayList<>(requests);
        more.add(request);
        return changed(state, scanner, more);
    }

    /** The same, not attached to that request. */
    public StoredDocument detached(FinancingRequestId request) {
        return changed(
                state, scanner, requests.stream().filter(one -> !one.equals(request)).toList());
    }

    /** The same as proof of that statement; of none it stays what it was. */
    public StoredDocument proving(@Nullable TechnologyItem statement) {
        return statement == null || statement == proves
                ? this
                : copy(version, statement, state, scanner, requests);
    }

    /** The same under that version. */
    public StoredDocument withVersion(long next) {
        return copy(next, proves, state, scanner, requests);
    }

    /** Code of the statement that it is to prove; {@code null} for none. */
    public @Nullable String provesCode() {
        return proves == null ? null : proves.code();
    }

    private StoredDocument changed(
            DocumentState next, @Nullable String by, List<FinancingRequestId> attached) {
        return copy(version, proves, next, by, attached);
    }

    private StoredDocument copy(
            long number,
            @Nullable TechnologyItem statement,
            DocumentState now,
            @Nullable String by,
            List<FinancingRequestId> attached) {
        return new StoredDocument(
                id,
                number,
                owner,
                kind,
                statement,
                name,
                type,
                size,
                sha256,
                content,
                now,
                by,
                attached,
                uploadedAt);
    }
}
