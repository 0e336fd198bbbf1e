package nl.kapitaalbrug.applicant.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kapitaalbrug.applicant.document.domain.DocumentKind;
import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.DocumentState;
import nl.kapitaalbrug.applicant.document.domain.FileName;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.util.unit.DataSize;

/**
 * What an owner may keep: so many, so large each, so large together; nothing is left of the rest.
 */
final class StoreDocumentTest {

    private static final ApplicantId OWNER = ApplicantId.of("owner-1");
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final DocumentProperties LIMITS =
            new DocumentProperties(
                    DataSize.ofBytes(10),
                    DataSize.ofBytes(25),
                    3,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofHours(1));

    private static final String SHA_OF_FIVE_ZEROS =
            "8855508aade16ec573d21e6a485dfd0a7624085c1a14b5ecdd6485de0c6839a4";

    private final ReadDraft requests = Mockito.mock(ReadDraft.class);
    private final Documents documents = Mockito.mock(Documents.class);
    private final Map<String, byte[]> kept = new HashMap<>();
    private final StoreDocument storing =
            new StoreDocument(
                    documents,
                    new InMemory(),
                    (name, stated, size, bytes) ->
                            new ContentInspector.Finding.Accepted(FileType.PDF),
                    requests,
                    LIMITS,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepsOneMoreUpToTheNumber() throws IOException {
        has(2, 1);
        Mockito.when(documents.add(any(), anyInt(), any())).thenReturn(true);

        assertThat(store(10)).isInstanceOf(DocumentOutcome.Stored.class);
        assertThat(kept).hasSize(1);

        has(3, 1);
        assertThat(store(9)).isEqualTo(refused(DocumentRefusal.TOO_MANY_DOCUMENTS));
        assertThat(kept).hasSize(1);
    }

    @Test
    void keepsNothingThatIsTooLargeByItselfOrTogether() throws IOException {
        has(2, 8);

        assertThat(store(11)).isEqualTo(refused(DocumentRefusal.DOCUMENT_TOO_LARGE));
        assertThat(store(10)).isEqualTo(refused(DocumentRefusal.DOCUMENTS_TOO_LARGE_TOGETHER));
        assertThat(store(0)).isEqualTo(refused(DocumentRefusal.EMPTY_FILE));
        assertThat(kept).isEmpty();
        Mockito.verify(documents, Mockito.never()).add(any(), anyInt(), any());
    }

    @Test
    void keepsNothingWhenEveryPlaceIsTakenInBetween() throws IOException {
        has(0, 1);

        assertThat(store(5)).isInstanceOf(DocumentOutcome.Stale.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void oneDocumentIsAttachedToSoManyRequestsAndNoMore() throws IOException {
        StoredDocument full = document(SHA_OF_FIVE_ZEROS, 5);
        for (int i = 0; i < StoredDocument.MAX_REQUESTS; i++) {
            full = full.attached(FinancingRequestId.random());
        }
        FinancingRequestId first = full.requests().getFirst();
        FinancingRequestId other = FinancingRequestId.random();
        Mockito.when(documents.of(OWNER)).thenReturn(List.of(full));
        Mockito.when(documents.find(OWNER, full.id())).thenReturn(Optional.of(full));
        Mockito.when(requests.find(any()))
                .thenReturn(Optional.of(Mockito.mock(ReadDraft.Draft.class)));

        DocumentOutcome refused = refused(DocumentRefusal.DOCUMENT_AT_TOO_MANY_REQUESTS);
        assertThat(store(5, other)).isEqualTo(refused);
        assertThat(store(5, first)).isInstanceOf(DocumentOutcome.Stored.class);
        ChangeDocument changing = new ChangeDocument(documents, new InMemory(), requests);
        assertThat(changing.attach(new OwnRequest(other, OWNER), full.id(), 1)).isEqualTo(refused);
        assertThat(changing.attach(new OwnRequest(first, OWNER), full.id(), 1))
                .isInstanceOf(DocumentOutcome.Stored.class);
    }

    private void has(int number, long size) {
        List<StoredDocument> all =
                IntStream.range(0, number).mapToObj(i -> document("sha-" + i, size)).toList();
        Mockito.when(documents.of(OWNER)).thenReturn(all);
    }

    private DocumentOutcome store(int size) throws IOException {
        return store(size, null);
    }

    private DocumentOutcome store(int size, @Nullable FinancingRequestId request)
            throws IOException {
        return storing.store(
                new NewDocument(
                        OWNER,
                        DocumentKind.values()[0],
                        null,
                        FileName.cleaned("jaarrekening.pdf"),
                        "application/pdf",
                        request),
                new ByteArrayInputStream(new byte[size]));
    }

    private static StoredDocument document(String hash, long size) {
        return new StoredDocument(
                hash,
                1,
                OWNER,
                DocumentKind.values()[0],
                null,
                FileName.cleaned("a.pdf"),
                FileType.PDF,
                size,
                hash,
                "content-" + hash,
                DocumentState.CLEAN,
                null,
                List.of(),
                NOW);
    }

    private static DocumentOutcome refused(DocumentRefusal reason) {
        return new DocumentOutcome.Refused(reason);
    }

    /** Bytes in a map. */
    private final class InMemory implements Contents {

        @Override
        public String write(InputStream bytes) throws IOException {
            byte[] all = bytes.readAllBytes();
            String place = "place-" + kept.size();
            kept.put(place, all);
            return place;
        }

        @Override
        public InputStream read(String content) {
            return new ByteArrayInputStream(kept.get(content));
        }

        @Override
        public void remove(String content) {
            kept.remove(content);
        }

        @Override
        public List<String> writtenBefore(Instant moment) {
            return List.of();
        }
    }
}
