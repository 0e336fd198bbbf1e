package nl.kapitaalbrug.applicant.notification.adapter.mail;

import java.time.Duration;
import java.util.Locale;
import nl.kapitaalbrug.applicant.notification.application.Addresses;
import nl.kapitaalbrug.applicant.notification.application.MailProperties;
import nl.kapitaalbrug.applicant.notification.application.Mailer;
import nl.kapitaalbrug.applicant.notification.application.SendMails;
import nl.kapitaalbrug.keycloak.People;
import nl.kapitaalbrug.support.rounds.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a mail: the address from the realm, the mail to the server, every few seconds. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Mailer mailer(MailProperties properties) {
        return new SmtpMailer(properties);
    }

    @Bean
    Addresses addresses(People people) {
        return person ->
                people.contact(person.value())
                        .map(contact ->
                                new Addresses.Address(
                                        contact.email(),
                                        Locale.forLanguageTag(contact.language())));
    }

    @Bean
    Rounds mails(SendMails sending, MailProperties properties) {
        return new Rounds("mails", Duration.ZERO, properties.interval(), sending::sendDue);
    }
}
