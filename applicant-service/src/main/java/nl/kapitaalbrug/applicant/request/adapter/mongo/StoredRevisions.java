package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.util.List;
import nl.kapitaalbrug.applicant.request.adapter.mongo.RequestDocument.RevisionDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.RequestDocument.TimelineDocument;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.Revision;
import nl.kapitaalbrug.applicant.request.domain.Revisions;

/** Between what was handed in and its documents. */
final class StoredRevisions {

    private StoredRevisions() {}

    static List<RevisionDocument> write(Revisions revisions) {
        return revisions.all().stream()
                .map(revision ->
                        new RevisionDocument(
                                revision.number(),
                                revision.submittedAt(),
                                revision.origin(),
                                SectionsWriter.write(revision.sections())))
                .toList();
    }

    static Revisions read(RequestDocument document) {
        List<RevisionDocument> stored = document.revisions();
        if (stored == null) {
            return document.revision() == 0
                    ? Revisions.NONE
                    : new Revisions(List.of(onlyOne(document)));
        }
        return new Revisions(stored.stream().map(StoredRevisions::read).toList());
    }

    private static Revision read(RevisionDocument stored) {
        return new Revision(
                stored.number(),
                stored.submittedAt(),
                stored.origin(),
                SectionsReader.read(stored.sections()));
    }

    /** Before corrections existed, what was handed in could not be changed any more. */
    private static Revision onlyOne(RequestDocument document) {
        return new Revision(
                document.revision(),
                document.timeline().stream()
                        .filter(entry -> entry.event() == RequestEvent.SUBMITTED)
                        .map(TimelineDocument::at)
                        .findFirst()
                        .orElse(document.changedAt()),
                document.origin(),
                SectionsReader.read(document.sections()));
    }
}
