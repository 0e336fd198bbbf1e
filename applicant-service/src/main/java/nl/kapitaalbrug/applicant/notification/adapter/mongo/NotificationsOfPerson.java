package nl.kapitaalbrug.applicant.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person was told, and the choice about mail. */
@Component
final class NotificationsOfPerson implements PersonalData {

    private final MongoCollection<NotificationDocument> notifications;
    private final MongoCollection<MailChoiceDocument> choices;

    NotificationsOfPerson(MongoDatabase database) {
        this.notifications =
                database.getCollection(MongoNotifications.COLLECTION, NotificationDocument.class);
        this.choices = database.getCollection(MongoNotifications.CHOICES, MailChoiceDocument.class);
    }

    /** One notification. */
    record Told(String kind, String request, Instant at, @Nullable Instant readAt, String mail) {}

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public Object copy(ApplicantId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        MailChoiceDocument choice = choices.find(eq("_id", person.value())).first();
        all.put("mail", choice == null || choice.wanted());
        all.put(
                "told",
                notifications
                        .find(eq("recipient", person.value()))
                        .map(one ->
                                new Told(
                                        one.kind(),
                                        one.requestId(),
                                        one.at(),
                                        one.readAt(),
                                        one.mail().state()))
                        .into(new ArrayList<>()));
        return all;
    }

    @Override
    public boolean erase(ApplicantId person) {
        notifications.deleteMany(eq("recipient", person.value()));
        choices.deleteOne(eq("_id", person.value()));
        return true;
    }
}
