package nl.kapitaalbrug.applicant.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.notification.adapter.mongo.NotificationDocument.MailDocument;
import nl.kapitaalbrug.applicant.notification.application.Notifications;
import nl.kapitaalbrug.applicant.notification.domain.MailDelivery;
import nl.kapitaalbrug.applicant.notification.domain.MailDelivery.State;
import nl.kapitaalbrug.applicant.notification.domain.Notification;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.mongo.Inserts;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each notification, and one for each choice about mail. */
@Repository
class MongoNotifications implements Notifications {

    static final String COLLECTION = "notifications";

    private static final int SCHEMA = 1;
    static final String CHOICES = "mailChoices";
    private static final FindOneAndUpdateOptions OLDEST_FIRST =
            new FindOneAndUpdateOptions()
                    .sort(Sorts.ascending("mail.nextTry"))
                    .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<NotificationDocument> documents;
    private final MongoCollection<MailChoiceDocument> choices;

    MongoNotifications(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION, NotificationDocument.class);
        this.choices = database.getCollection(CHOICES, MailChoiceDocument.class);
    }

    @Override
    public void add(Notification one) {
        Inserts.add(
                documents,
                new NotificationDocument(
                        one.id(),
                        SCHEMA,
                        one.recipient().value(),
                        one.kind(),
                        one.requestId().value(),
                        one.reference(),
                        one.at(),
                        one.readAt(),
                        written(one.mail())));
    }

    @Override
    public Page page(ApplicantId recipient, int page, int pageSize) {
        Bson own = eq("recipient", recipient.value());
        List<Notification> items =
                documents
                        .find(own)
                        .sort(Sorts.descending("at", "_id"))
                        .skip(Math.multiplyExact(page - 1, pageSize))
                        .limit(pageSize)
                        .map(MongoNotifications::read)
                        .into(new ArrayList<>());
        return new Page(
                items,
                documents.countDocuments(own),
                documents.countDocuments(and(own, eq("readAt", null))));
    }

    @Override
    public void markRead(ApplicantId recipient, Instant upTo, Instant now) {
        documents.updateMany(
                and(eq("recipient", recipient.value()), eq("readAt", null), lte("at", upTo)),
                set("readAt", now));
    }

    @Override
    public Optional<Notification> claimDue(Instant now, Duration lease) {
        Bson due = and(eq("mail.state", State.WAITING.name()), lte("mail.nextTry", now));
        return Optional.ofNullable(
                        documents.findOneAndUpdate(
                                due, set("mail.nextTry", now.plus(lease)), OLDEST_FIRST))
                .map(MongoNotifications::read);
    }

    @Override
    public boolean settle(Notification claimed, MailDelivery mail) {
        Bson held =
                and(
                        eq("_id", claimed.id()),
                        eq("mail.state", State.WAITING.name()),
                        eq("mail.nextTry", claimed.mail().nextTry()));
        Bson settled =
                combine(
                        set("mail.state", mail.state().name()),
                        set("mail.tries", mail.tries()),
                        set("mail.nextTry", mail.nextTry()),
                        set("mail.sentAt", mail.sentAt()));
        return documents.updateOne(held, settled).getMatchedCount() == 1;
    }

    @Override
    public boolean mailIsOff(ApplicantId recipient) {
        MailChoiceDocument choice = choices.find(eq("_id", recipient.value())).first();
        return choice != null && !choice.wanted();
    }

    @Override
    public void chooseMail(ApplicantId recipient, boolean wanted, Instant now) {
        choices.replaceOne(
                eq("_id", recipient.value()),
                new MailChoiceDocument(recipient.value(), SCHEMA, wanted, now),
                new ReplaceOptions().upsert(true));
    }

    private static MailDocument written(MailDelivery mail) {
        return new MailDocument(mail.state().name(), mail.tries(), mail.nextTry(), mail.sentAt());
    }

    private static Notification read(NotificationDocument document) {
        MailDocument mail = document.mail();
        return new Notification(
                document.id(),
                ApplicantId.of(document.recipient()),
                document.kind(),
                FinancingRequestId.of(document.requestId()),
                document.reference(),
                document.at(),
                document.readAt(),
                new MailDelivery(
                        State.valueOf(mail.state()), mail.tries(), mail.nextTry(), mail.sentAt()));
    }
}
