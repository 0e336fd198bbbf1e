package nl.kapitaalbrug.applicant.notification.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of notifications and its indexes. */
@Configuration(proxyBeanMethods = false)
class NotificationStorage {

    @Bean
    CollectionIndexes notificationIndexes() {
        return CollectionIndexes.on(MongoNotifications.COLLECTION)
                .index("recipient", "recipient", "at")
                .index("mail", "mail.state", "mail.nextTry")
                .index("request", "requestId");
    }
}
