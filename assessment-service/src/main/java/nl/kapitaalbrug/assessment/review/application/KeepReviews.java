package nl.kapitaalbrug.assessment.review.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kapitaalbrug.assessment.passport.application.PassportIssued;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.passport.application.RequestGone;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewTerms;
import nl.kapitaalbrug.contracts.assessment.PassportId;

/** Opens, closes and reminds of reviews as the life of a request and the calendar ask for. */
public final class KeepReviews {

    private static final String SERVICE = "assessment-service";

    private final Reviews reviews;
    private final ReadPassports passports;
    private final Clock clock;

    /** With the reviews, the passports and the time. */
    public KeepReviews(Reviews reviews, ReadPassports passports, Clock clock) {
        this.reviews = reviews;
        this.passports = passports;
        this.clock = clock;
    }

    /**
     * Opens the review of a passport that needs people, and closes those of earlier revisions. A
     * repeat changes nothing.
     *
     * @throws IllegalStateException when a review was changed meanwhile: the message is to come
     *     again
     */
    public void onIssued(PassportIssued issued) {
        PassportId id = new PassportId(issued.requestId(), issued.revision(), issued.number());
        reviews.of(issued.requestId()).stream()
                .filter(review -> review.id().revision() < issued.revision())
                .forEach(review -> replace(review.close(), "CLOSE_REVIEW"));
        if (!issued.attention().isEmpty() && isCurrent(id)) {
            Review opened = Review.open(id, issued.attention(), issued.issuedAt());
            reviews.add(Reviews.Change.of(opened, "OPEN_REVIEW", SERVICE));
        }
    }

    /**
     * Closes the reviews of a request that was taken back; forgets what was said in those of one
     * that was erased.
     *
     * @throws IllegalStateException when a review was changed meanwhile: the message is to come
     *     again
     */
    public void onGone(RequestGone gone) {
        for (Review review : reviews.of(gone.requestId())) {
            if (gone.erased()) {
                review.forget()
                        .ifPresent(
                                next -> reviews.erase(Reviews.Change.of(next, "ERASE", SERVICE)));
            } else {
                replace(review.close(), "CLOSE_REVIEW");
            }
        }
    }

    /** Reminds of reviews that are due on the next working day, and of those that are late. */
    public void remind() {
        LocalDate today = ReviewTerms.day(clock.instant());
        for (Review review : reviews.dueUpTo(ReviewTerms.soon(today))) {
            review.remind(today)
                    .ifPresent(next -> reviews.replace(Reviews.Change.of(next, "REMIND", SERVICE)));
        }
    }

    private boolean isCurrent(PassportId id) {
        return passports.issued(id).filter(ReadPassports.Issued::current).isPresent();
    }

    private void replace(Optional<Review> next, String action) {
        if (next.isPresent() && !reviews.replace(Reviews.Change.of(next.get(), action, SERVICE))) {
            throw new IllegalStateException(
                    "The review (%s) was changed meanwhile".formatted(next.get().id()));
        }
    }
}
