package nl.kapitaalbrug.applicant.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.kapitaalbrug.applicant.document.domain.DocumentState;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.applicant.request.application.ViewDossiers;
import nl.kapitaalbrug.applicant.request.application.ViewForReview;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * Shows the documents of a request to a financier that its owner lets see them, and to who reviews
 * its outcome: clean ones, as copies without metadata. Each look is recorded with what allows it.
 */
public final class ShareDocuments {

    /** A copy is made in memory: not more than so many at a time. */
    private static final int COPIES_AT_ONCE = 2;

    private final ViewDossiers viewing;
    private final ViewForReview reviewing;
    private final Documents documents;
    private final Contents contents;
    private final MetadataRemover remover;
    private final Semaphore copies = new Semaphore(COPIES_AT_ONCE);

    /** With what records a look, where documents lie, and what makes copies. */
    public ShareDocuments(
            ViewDossiers viewing,
            ViewForReview reviewing,
            Documents documents,
            Contents contents,
            MetadataRemover remover) {
        this.viewing = viewing;
        this.reviewing = reviewing;
        this.documents = documents;
        this.contents = contents;
        this.remover = remover;
    }

    /** A look. */
    public sealed interface Look {

        /** At which request. */
        FinancingRequestId request();

        /**
         * For a financier.
         *
         * @param financier short name of the organisation for which somebody looks
         * @param viewer who looks
         */
        record ForFinancier(FinancingRequestId request, String financier, ApplicantId viewer)
                implements Look {}

        /**
         * For a review.
         *
         * @param assessor who looks
         */
        record ForReview(FinancingRequestId request, ApplicantId assessor) implements Look {}
    }

    /** How it ended to ask for a copy. */
    public sealed interface Copy {

        /**
         * Here it is.
         *
         * @param document what it is a copy of
         * @param bytes the copy
         */
        record Made(StoredDocument document, byte[] bytes) implements Copy {}

        /** There is no such document, or it may not be seen. */
        record Unknown() implements Copy {}

        /** It cannot be read well enough to take the metadata out, so nothing is shown. */
        record NotPossible() implements Copy {}
    }

    /** The documents that may be seen; empty when none of the request may. */
    public Optional<List<StoredDocument>> list(Look look) {
        return allowed(look).map(owner -> of(owner, look.request()));
    }

    /** A copy of one of them. */
    public Copy copy(Look look, String id) {
        Optional<StoredDocument> found =
                allowed(look)
                        .flatMap(owner -> documents.find(owner, id))
                        .filter(one -> isShown(one, look.request()));
        if (found.isEmpty()) {
            return new Copy.Unknown();
        }
        copies.acquireUninterruptibly();
        try (InputStream bytes = contents.read(found.get().content())) {
            return new Copy.Made(
                    found.get(), remover.clean(found.get().type(), bytes.readAllBytes()));
        } catch (IOException e) {
            return new Copy.NotPossible();
        } finally {
            copies.release();
        }
    }

    /** Whose request it is, when its documents may be seen. */
    private Optional<ApplicantId> allowed(Look look) {
        return switch (look) {
            case Look.ForFinancier(FinancingRequestId id, String financier, ApplicantId viewer) ->
                    viewing.ownerOfDocuments(id, financier, viewer);
            case Look.ForReview(FinancingRequestId id, ApplicantId assessor) ->
                    reviewing.ownerOfDocuments(id, assessor);
        };
    }

    private List<StoredDocument> of(ApplicantId owner, FinancingRequestId request) {
        return documents.of(owner).stream().filter(one -> isShown(one, request)).toList();
    }

    private static boolean isShown(StoredDocument document, FinancingRequestId request) {
        return document.state() == DocumentState.CLEAN && document.requests().contains(request);
    }
}
