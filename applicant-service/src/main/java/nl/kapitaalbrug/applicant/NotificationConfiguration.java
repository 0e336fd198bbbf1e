package nl.kapitaalbrug.applicant;

import java.time.Clock;
import nl.kapitaalbrug.applicant.notification.application.Addresses;
import nl.kapitaalbrug.applicant.notification.application.MailProperties;
import nl.kapitaalbrug.applicant.notification.application.Mailer;
import nl.kapitaalbrug.applicant.notification.application.Notifications;
import nl.kapitaalbrug.applicant.notification.application.ReadNotifications;
import nl.kapitaalbrug.applicant.notification.application.SendMails;
import nl.kapitaalbrug.applicant.notification.application.TakeNews;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of notifications together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class NotificationConfiguration {

    @Bean
    TakeNews takeNews(Notifications notifications, Clock clock) {
        return new TakeNews(notifications, clock);
    }

    @Bean
    ReadNotifications readNotifications(Notifications notifications, Clock clock) {
        return new ReadNotifications(notifications, clock);
    }

    @Bean
    SendMails sendMails(
            Notifications notifications, Addresses addresses, Mailer mailer, Clock clock) {
        return new SendMails(notifications, addresses, mailer, clock);
    }
}
