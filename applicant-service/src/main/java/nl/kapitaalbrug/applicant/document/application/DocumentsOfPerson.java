package nl.kapitaalbrug.applicant.document.application;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** A person's documents; their bytes are downloaded one by one. */
public final class DocumentsOfPerson implements PersonalData {

    private final ReadDocuments reading;
    private final ChangeDocument changing;

    /** With how documents are read and deleted. */
    public DocumentsOfPerson(ReadDocuments reading, ChangeDocument changing) {
        this.reading = reading;
        this.changing = changing;
    }

    /** One document. */
    record One(
            String id,
            String kind,
            String name,
            long sizeBytes,
            String sha256,
            Instant uploadedAt) {}

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Object copy(ApplicantId person) {
        List<StoredDocument> all = reading.all(person);
        return all.stream()
                .map(one ->
                        new One(
                                one.id(),
                                one.kind().name(),
                                one.name().value(),
                                one.size(),
                                one.sha256(),
                                one.uploadedAt()))
                .toList();
    }

    @Override
    public boolean erase(ApplicantId person) {
        boolean done = true;
        for (StoredDocument one : reading.all(person)) {
            DocumentOutcome outcome = changing.delete(person, one.id(), one.version());
            done &= !(outcome instanceof DocumentOutcome.Stale);
        }
        return done;
    }
}
