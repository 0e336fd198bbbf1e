package nl.kapitaalbrug.applicant.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.kapitaalbrug.applicant.notification.application.Addresses;
import nl.kapitaalbrug.applicant.notification.application.MailProperties;
import nl.kapitaalbrug.applicant.notification.application.Mailer;
import nl.kapitaalbrug.applicant.notification.domain.Notification;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends plain text over SMTP. A mail says that there is something to see and links to it; it names
 * nobody, no firm, no amount and no reference (P8).
 */
final class SmtpMailer implements Mailer {

    private static final String MILLISECONDS = "10000";
    private static final String NOTIFICATIONS = "/berichten";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;
    private final URI link;

    SmtpMailer(MailProperties properties) {
        this.from = properties.from();
        this.link = properties.link();
        sender.setHost(properties.host());
        sender.setPort(properties.port());
        sender.setUsername(properties.username());
        sender.setPassword(properties.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.auth", String.valueOf(properties.username() != null));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(properties.starttls()));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(properties.starttls()));
        settings.setProperty(
                "mail.smtp.ssl.checkserveridentity", String.valueOf(properties.starttls()));
        settings.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        settings.setProperty("mail.smtp.timeout", MILLISECONDS);
        settings.setProperty("mail.smtp.writetimeout", MILLISECONDS);
    }

    @Override
    public void send(Addresses.Address to, Notification about) throws MailNotSentException {
        MailTexts texts = MailTexts.in(to.language());
        try {
            MimeMessage message = new Identified(sender.getSession(), identification(about));
            MimeMessageHelper helper =
                    new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(from, "Kapitaalbrug");
            helper.setTo(to.email());
            helper.setSubject(texts.of(about.kind() + ".subject"));
            helper.setText(text(about, texts));
            message.setHeader("Content-Language", texts.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException | MailException | IOException e) {
            throw new MailNotSentException(
                    "the mail server did not take it (%s)".formatted(e.getClass().getSimpleName()),
                    e);
        }
    }

    private String text(Notification about, MailTexts texts) {
        return String.join(
                "\n",
                texts.of("hello"),
                "",
                texts.of(about.kind() + ".text"),
                "",
                texts.of(isForAssessor(about) ? "open.assessor" : "open"),
                link + place(about),
                "",
                texts.of("bye"),
                "",
                "-- ",
                texts.of(isForAssessor(about) ? "why.assessor" : "why", link + NOTIFICATIONS),
                texts.of("safe"),
                "");
    }

    private static String place(Notification about) {
        return isForAssessor(about) ? "/beoordelingen" : "/aanvragen/" + about.requestId();
    }

    private static boolean isForAssessor(Notification about) {
        return switch (about.kind()) {
            case "REVIEW_DUE_SOON", "REVIEW_LATE" -> true;
            default -> false;
        };
    }

    /** The same for the same notification, so that a repeat can be seen as one. */
    private String identification(Notification about) {
        return "<%s@%s>".formatted(about.id(), from.substring(from.indexOf('@') + 1));
    }

    /** Keeps the identification that it is given, which saving would replace. */
    private static final class Identified extends MimeMessage {

        private final String identification;

        Identified(Session session, String identification) {
            super(session);
            this.identification = identification;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identification);
        }
    }
}
