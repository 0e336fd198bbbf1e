package nl.kapitaalbrug.assessment.review.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Dossier;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Issued;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewState;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** Reads reviews: the queue of the assessors, and what an applicant may know. */
public final class ReadReviews {

    private final Reviews reviews;
    private final ReadPassports passports;

    /** With the reviews and the passports. */
    public ReadReviews(Reviews reviews, ReadPassports passports) {
        this.reviews = reviews;
        this.passports = passports;
    }

    /**
     * A review as an assessor sees it.
     *
     * @param review the review
     * @param dossier what it is about; {@code null} for who does not look at it
     */
    public record Shown(Review review, @Nullable Dossier dossier) {}

    /**
     * What an applicant may know.
     *
     * @param reviews of the request, newest first
     * @param contestable the passport that can be contested now; {@code null} when none
     */
    public record OfRequest(List<Review> reviews, @Nullable PassportId contestable) {

        public OfRequest {
            reviews = List.copyOf(reviews);
        }
    }

    /** A page of the reviews under way. */
    public Reviews.Page underWay(int page, int pageSize) {
        return reviews.underWay(page, pageSize);
    }

    /** A page of those that are decided, the newest first. */
    public Reviews.Page decided(int page, int pageSize) {
        return reviews.decided(page, pageSize);
    }

    /** One review, with its dossier for who looks at it. */
    public Optional<Shown> find(PassportId id, ApplicantId person) {
        return reviews.find(id).map(review -> shown(review, person));
    }

    /** A review with its dossier for who looks at it. */
    public Shown shown(Review review, ApplicantId person) {
        return new Shown(
                review, review.isOf(person) ? passports.dossier(review.id()).orElse(null) : null);
    }

    /** The reviews of a request; empty when it is none of that person's business. */
    public Optional<OfRequest> of(FinancingRequestId requestId, ApplicantId person) {
        return passports
                .newest(requestId, person)
                .map(PassportId::of)
                .map(newest -> of(newest, reviews.of(requestId)));
    }

    private OfRequest of(PassportId newest, List<Review> all) {
        return new OfRequest(all, isContestable(newest, all) ? newest : null);
    }

    private boolean isContestable(PassportId id, List<Review> all) {
        boolean free =
                all.stream()
                        .filter(review -> review.id().equals(id))
                        .allMatch(review ->
                                review.contest() == null
                                        && (review.state() == ReviewState.OPEN
                                                || review.state() == ReviewState.ASSIGNED));
        return free && passports.issued(id).filter(Issued::current).isPresent();
    }
}
