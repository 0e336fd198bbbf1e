package nl.kapitaalbrug.assessment.review.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.review.adapter.web.ReviewResponse.Seat;
import nl.kapitaalbrug.assessment.review.adapter.web.ReviewResponse.Term;
import nl.kapitaalbrug.assessment.review.application.ReadReviews.Shown;
import nl.kapitaalbrug.assessment.review.application.Reviews;
import nl.kapitaalbrug.assessment.review.domain.ReviewState;
import nl.kapitaalbrug.contracts.assessment.Attention;
import org.jspecify.annotations.Nullable;

/** A page of the reviews under way, by their terms. */
record ReviewListResponse(List<Item> items, int page, int pageSize, long total) {

    /** One review, without what it is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            ReviewState state,
            List<Attention> attention,
            Instant openedAt,
            LocalDate dueOn,
            Term term,
            @Nullable Seat yours,
            boolean open) {

        private static Item of(ReviewResponse whole) {
            return new Item(
                    whole.id(),
                    whole.state(),
                    whole.attention(),
                    whole.openedAt(),
                    whole.dueOn(),
                    whole.term(),
                    whole.yours(),
                    whole.open());
        }
    }

    static ReviewListResponse of(Reviews.Page found, ReviewReader reader, int page, int pageSize) {
        return new ReviewListResponse(
                found.items().stream()
                        .map(review -> new Shown(review, null))
                        .map(shown -> Item.of(ReviewResponse.of(shown, reader)))
                        .toList(),
                page,
                pageSize,
                found.total());
    }
}
