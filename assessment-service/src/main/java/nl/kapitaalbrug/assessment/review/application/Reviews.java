package nl.kapitaalbrug.assessment.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.idempotency.Attempt;
import org.jspecify.annotations.Nullable;

/** Where reviews are kept. Each write tells the applicant service and records who did what. */
public interface Reviews {

    /**
     * A change of a review.
     *
     * @param review as it becomes
     * @param action what is done, as a code for the audit
     * @param actor id of the person or service that does it
     * @param contest the call with which an applicant contests; {@code null} for anything else
     */
    record Change(Review review, String action, String actor, @Nullable Attempt contest) {

        /** A change that is no contest. */
        static Change of(Review review, String action, String actor) {
            return new Change(review, action, actor, null);
        }
    }

    /**
     * A page of reviews.
     *
     * @param items in the order of their terms
     * @param total how many there are on all pages
     */
    record Page(List<Review> items, long total) {

        public Page {
            items = List.copyOf(items);
        }
    }

    /** One review. */
    Optional<Review> find(PassportId id);

    /** With which call a review was contested; empty when it was not. */
    Optional<Attempt> contestOf(PassportId id);

    /** All reviews of a request, newest first. */
    List<Review> of(FinancingRequestId requestId);

    /**
     * A page of the reviews that people still work on.
     *
     * @param page from 1
     * @param pageSize how many on a page
     */
    Page underWay(int page, int pageSize);

    /**
     * A page of the reviews that two people decided, the newest first.
     *
     * @param page from 1
     * @param pageSize how many on a page
     */
    Page decided(int page, int pageSize);

    /** Reviews under way that are due on that day or before, but for those told to be late. */
    List<Review> dueUpTo(LocalDate day);

    /** Keeps a new review; false when there is one of that passport already. */
    boolean add(Change first);

    /**
     * Keeps the next version of a review: one conditional update. Whoever decides is not who
     * proposed it, also when both calls come at the same time.
     *
     * @return false when it was changed meanwhile
     */
    boolean replace(Change next);

    /**
     * Keeps a review of which all is forgotten, and forgets the copies of what was sent of it.
     *
     * @throws IllegalStateException while a message of it waits to be delivered, and when it was
     *     changed meanwhile
     */
    void erase(Change next);
}
