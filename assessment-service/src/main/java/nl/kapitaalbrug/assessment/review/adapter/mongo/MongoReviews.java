package nl.kapitaalbrug.assessment.review.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.review.application.ReviewDecided;
import nl.kapitaalbrug.assessment.review.application.Reviews;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewState;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReviewChanged;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Stage;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import nl.kapitaalbrug.support.outbox.OwnInbox;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** One document for each review; the version in the filter decides which of two steps counts. */
@Repository
final class MongoReviews implements Reviews {

    static final String COLLECTION = "reviews";

    private static final Logger LOG = LoggerFactory.getLogger(MongoReviews.class);
    private static final String PORTAL = "portal";
    private static final int MOST_DUE = 500;

    private final MongoCollection<ReviewDocument> reviews;
    private final Outbox outbox;
    private final MessageRelay relay;
    private final Clock clock;

    MongoReviews(MongoDatabase database, Outbox outbox, MessageRelay relay, Clock clock) {
        this.reviews = database.getCollection(COLLECTION, ReviewDocument.class);
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public Optional<Review> find(PassportId id) {
        return stored(id).map(ReviewMapper::read);
    }

    @Override
    public Optional<Attempt> contestOf(PassportId id) {
        return stored(id).map(ReviewDocument::contestAttempt);
    }

    @Override
    public List<Review> of(FinancingRequestId requestId) {
        return reviews.find(Filters.eq("requestId", requestId.value()))
                .sort(Sorts.descending("revision", "number"))
                .map(ReviewMapper::read)
                .into(new ArrayList<>());
    }

    @Override
    public Page underWay(int page, int pageSize) {
        return page(Filters.eq("underWay", true), Sorts.ascending("dueOn", "_id"), page, pageSize);
    }

    @Override
    public Page decided(int page, int pageSize) {
        return page(
                Filters.eq("state", ReviewState.DECIDED.name()),
                Sorts.descending("openedAt", "_id"),
                page,
                pageSize);
    }

    private Page page(Bson filter, Bson order, int page, int pageSize) {
        List<Review> items =
                reviews.find(filter)
                        .sort(order)
                        .skip((page - 1) * pageSize)
                        .limit(pageSize)
                        .map(ReviewMapper::read)
                        .into(new ArrayList<>());
        return new Page(items, reviews.countDocuments(filter));
    }

    @Override
    public List<Review> dueUpTo(LocalDate day) {
        Bson due =
                Filters.and(
                        Filters.eq("underWay", true),
                        Filters.lte("dueOn", day.toString()),
                        Filters.ne("reminded", Reminder.LATE.name()));
        return reviews.find(due).limit(MOST_DUE).map(ReviewMapper::read).into(new ArrayList<>());
    }

    @Override
    public boolean add(Change first) {
        Review review = first.review();
        OutboxChange change = told(outbox.start(ReviewMapper.key(review.id())), null, first);
        boolean added =
                Inserts.add(
                        reviews, ReviewMapper.write(review, first.contest(), change.document()));
        return added && done(first);
    }

    @Override
    public boolean replace(Change next) {
        return stored(next.review().id())
                .filter(before -> before.version() == next.review().version() - 1)
                .filter(before -> update(before, next))
                .isPresent();
    }

    @Override
    public void erase(Change next) {
        String id = ReviewMapper.key(next.review().id());
        if (stored(next.review().id()).filter(one -> one.outbox().open()).isPresent()) {
            throw new IllegalStateException("A review (%s) waits to be delivered".formatted(id));
        }
        relay.forget(id);
        if (!replace(next)) {
            throw new IllegalStateException("The review (%s) was changed meanwhile".formatted(id));
        }
    }

    private boolean update(ReviewDocument before, Change next) {
        Review review = next.review();
        OutboxChange change = told(outbox.after(before.id(), before.outbox()), before, next);
        Attempt contest = next.contest() == null ? before.contestAttempt() : next.contest();
        ReviewDocument after = ReviewMapper.write(review, contest, OutboxDocument.empty());
        return reviews.updateOne(
                                        allowing(next, before),
                                        Updates.combine(fields(after), change.update()))
                                .getModifiedCount()
                        == 1
                && done(next);
    }

    /** Two different people decide: who agrees is the second assessor and not the first one. */
    private static Bson allowing(Change next, ReviewDocument before) {
        Bson unchanged =
                Filters.and(
                        Filters.eq("_id", before.id()), Filters.eq("version", before.version()));
        return next.review().decision() == null || before.decision() != null
                ? unchanged
                : Filters.and(
                        unchanged,
                        Filters.eq("second.person", next.actor()),
                        Filters.ne("first.person", next.actor()));
    }

    private static Bson fields(ReviewDocument after) {
        return Updates.combine(
                Updates.set("version", after.version()),
                Updates.set("state", after.state()),
                Updates.set("underWay", after.underWay()),
                Updates.set("attention", after.attention()),
                Updates.set("dueOn", after.dueOn()),
                orUnset("contest", after.contest()),
                orUnset("contestAttempt", after.contestAttempt()),
                orUnset("first", after.first()),
                orUnset("proposal", after.proposal()),
                orUnset("second", after.second()),
                Updates.set("objections", after.objections()),
                Updates.set("excluded", after.excluded()),
                orUnset("decision", after.decision()),
                orUnset("reminded", after.reminded()));
    }

    private static Bson orUnset(String field, @Nullable Object value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }

    /** What goes out with a change: to the applicant service, and once it is decided to us. */
    private OutboxChange told(OutboxChange change, @Nullable ReviewDocument before, Change next) {
        Review review = next.review();
        change.record(AuditEvent.done(next.action(), next.actor(), PORTAL))
                .send(MessageTypes.REVIEW_CHANGED, "applicant", message(before, review));
        if (review.decision() != null && (before == null || before.decision() == null)) {
            PassportId id = review.id();
            change.send(
                    ReviewDecided.TYPE,
                    OwnInbox.DESTINATION,
                    new ReviewDecided(
                            id.requestId(), id.revision(), id.number(), review.decision()));
        }
        return change;
    }

    private ReviewChanged message(@Nullable ReviewDocument before, Review review) {
        String known = before == null ? null : before.reminded();
        boolean reminds = review.reminded() != null && !review.reminded().name().equals(known);
        return new ReviewChanged(
                review.id().requestId(),
                review.id().revision(),
                review.id().number(),
                review.version(),
                stage(review),
                review.dueOn(),
                review.assessors(),
                reminds ? review.reminded() : null,
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Stage stage(Review review) {
        return switch (review.state()) {
            case OPEN, ASSIGNED, PROPOSED -> Stage.UNDER_WAY;
            case DECIDED -> Stage.DECIDED;
            case CLOSED -> Stage.CLOSED;
        };
    }

    private boolean done(Change change) {
        String id = ReviewMapper.key(change.review().id());
        LOG.atInfo()
                .addKeyValue(LogKeys.AGGREGATE_ID, id)
                .log("A review changed ({})", change.action());
        relay.nudge(COLLECTION, id);
        return true;
    }

    private Optional<ReviewDocument> stored(PassportId id) {
        return Optional.ofNullable(reviews.find(Filters.eq("_id", ReviewMapper.key(id))).first());
    }
}
