package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.applicant.notification.application.Addresses;
import nl.kapitaalbrug.applicant.notification.application.Mailer;
import nl.kapitaalbrug.applicant.notification.application.Notifications;
import nl.kapitaalbrug.applicant.notification.application.SendMails;
import nl.kapitaalbrug.keycloak.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told of their requests: in the product and by mail. */
final class NotificationsIT extends RunningService {

    private static final String NOTIFICATIONS = "/v1/notifications";

    @Autowired private Notifications notifications;
    @Autowired private Addresses addresses;
    @Autowired private Mailer mailer;
    @Autowired private SendMails sending;

    @Test
    void aSubmissionIsToldInTheProductAndByMail() throws Exception {
        Api me = as("mail-1");
        Answer request = submitted(me);

        Answer told = told(me, 1);
        sending.sendDue();

        assertThat(told.text("/items/0/kind")).isEqualTo("REQUEST_SUBMITTED");
        assertThat(told.text("/items/0/requestId")).isEqualTo(request.text("/id"));
        assertThat(told.text("/unread")).isEqualTo("1");
        MimeMessage mail = mailsTo("mail-1").getFirst();
        assertThat(mail.getSubject()).isEqualTo("Uw aanvraag is verstuurd");
        assertThat(mail.getContent().toString())
                .contains("https://kapitaalbrug.example/aanvragen/" + request.text("/id"))
                .contains("https://kapitaalbrug.example/berichten")
                .doesNotContain(request.text("/reference"), "mail-1");
        assertThat(mail.getMessageID())
                .isEqualTo("<%s@kapitaalbrug.example>".formatted(told.text("/items/0/id")));
        assertThat(list(me).text("/items/0/mail")).isEqualTo("SENT");
    }

    @Test
    void aMailIsSentOnceAndInTheLanguageOfThePerson() throws Exception {
        Api me = as("english-1");
        submitted(me);
        told(me, 1);

        sending.sendDue();
        sending.sendDue();

        assertThat(mailsTo("english-1")).hasSize(1);
        assertThat(mailsTo("english-1").getFirst().getSubject())
                .isEqualTo("Your request has been sent");
    }

    @Test
    void aWithdrawalIsToldToo() {
        Api me = as("mail-2");
        Answer draft = me.start();
        me.withdraw(draft.text("/id"), draft.tag(), "w");

        assertThat(told(me, 1).text("/items/0/kind")).isEqualTo("REQUEST_WITHDRAWN");
    }

    @Test
    void whoWantsNoMailGetsNone() throws Exception {
        Api me = as("mail-3");
        submitted(me);
        told(me, 1);
        assertThat(me.send("GET", "/v1/notification-settings", null).text("/mail"))
                .isEqualTo("true");

        me.send("PUT", "/v1/notification-settings", "{\"mail\":false}");
        sending.sendDue();

        assertThat(mailsTo("mail-3")).isEmpty();
        assertThat(list(me).text("/items/0/mail")).isEqualTo("OFF");
        assertThat(me.send("GET", "/v1/notification-settings", null).text("/mail"))
                .isEqualTo("false");
    }

    @Test
    void withoutAnAddressThereIsNoMail() {
        Api me = as("no-address-1");
        submitted(me);
        told(me, 1);

        sending.sendDue();

        assertThat(list(me).text("/items/0/mail")).isEqualTo("NO_ADDRESS");
    }

    @Test
    void aMailServerThatIsDownIsTriedAgainLater() throws Exception {
        Api me = as("mail-4");
        submitted(me);
        told(me, 1);
        Mailer down =
                (to, about) -> {
                    throw new Mailer.MailNotSentException("down", new IllegalStateException());
                };

        later(down, Duration.ZERO).sendDue();
        assertThat(list(me).text("/items/0/mail")).isEqualTo("WAITING");
        sending.sendDue();
        assertThat(mailsTo("mail-4")).isEmpty();
        later(mailer, Duration.ofMinutes(1)).sendDue();

        assertThat(mailsTo("mail-4")).hasSize(1);
    }

    @Test
    void aProcessThatDiedWhileSendingIsTakenOver() throws Exception {
        sending.sendDue();
        Api me = as("mail-5");
        submitted(me);
        told(me, 1);
        // as it is when the process dies between the claim and the mail
        notifications.claimDue(Clock.systemUTC().instant(), Duration.ofMinutes(2));

        sending.sendDue();
        assertThat(mailsTo("mail-5")).isEmpty();
        later(mailer, Duration.ofMinutes(3)).sendDue();

        assertThat(mailsTo("mail-5")).hasSize(1);
    }

    @Test
    void readingHoldsUpToWhatWasSeen() {
        Api me = as("mail-6");
        submitted(me);
        String first = told(me, 1).text("/items/0/at");
        submitted(me);
        told(me, 2);

        me.send("PUT", NOTIFICATIONS + "/reading", "{\"readUpToAt\":\"%s\"}".formatted(first));

        assertThat(list(me).text("/unread")).isEqualTo("1");
        assertThat(list(me).json().at("/items/0").has("readAt")).isFalse();
        assertThat(list(me).json().at("/items/1").has("readAt")).isTrue();
    }

    @Test
    void nobodySeesWhatAnotherIsTold() {
        submitted(as("mail-7"));
        told(as("mail-7"), 1);

        assertThat(list(as("mail-8")).json().at("/items")).isEmpty();
        assertThat(list(as("mail-8", Role.ADVISER)).status()).isEqualTo(200);
    }

    private SendMails later(Mailer with, Duration by) {
        return new SendMails(notifications, addresses, with, Clock.offset(Clock.systemUTC(), by));
    }

    private static Answer submitted(Api me) {
        Answer request = me.startComplete("68750110");
        return me.submit(request.text("/id"), request.tag(), "s-" + request.text("/id"));
    }

    private static Answer list(Api me) {
        return me.send("GET", NOTIFICATIONS, null);
    }

    private static Answer told(Api me, int count) {
        return await().until(() -> list(me), answer -> answer.json().at("/items").size() == count);
    }

    private static List<MimeMessage> mailsTo(String subject) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : MAILS.getReceivedMessages()) {
            if (Arrays.toString(mail.getAllRecipients()).contains(subject + "@")) {
                found.add(mail);
            }
        }
        return found;
    }
}
