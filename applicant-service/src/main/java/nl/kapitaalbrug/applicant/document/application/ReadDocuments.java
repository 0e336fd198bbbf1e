package nl.kapitaalbrug.applicant.document.application;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.document.domain.DocumentState;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Reads an applicant's own documents. */
public final class ReadDocuments {

    private final Documents documents;
    private final Contents contents;

    /** With where documents lie. */
    public ReadDocuments(Documents documents, Contents contents) {
        this.documents = documents;
        this.contents = contents;
    }

    /** All of an owner, the latest first. */
    public List<StoredDocument> all(ApplicantId owner) {
        return documents.of(owner);
    }

    /** One of an owner. */
    public Optional<StoredDocument> find(ApplicantId owner, String id) {
        return documents.find(owner, id);
    }

    /** The bytes as they came in, for the owner; empty while the document is not clean. */
    public Optional<InputStream> original(StoredDocument document) {
        return document.state() == DocumentState.CLEAN
                ? Optional.of(contents.read(document.content()))
                : Optional.empty();
    }
}
