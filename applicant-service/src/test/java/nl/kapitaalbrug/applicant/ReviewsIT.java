package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.applicant.notification.application.SendMails;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReviewChanged;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Stage;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the applicant service makes of the review of an outcome. */
final class ReviewsIT extends RunningService {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    @Autowired private MongoDatabase database;
    @Autowired private JsonMapper json;
    @Autowired private SendMails sending;

    @Test
    void theOwnerHearsOfAReviewAndOfItsEnd() {
        Api owner = as("review-1");
        String id = submitted(owner);

        tell(id, 1, Stage.UNDER_WAY, null);
        tell(id, 1, Stage.UNDER_WAY, null);
        assertThat(owner.send("GET", timeline(id), null).response().body())
                .contains("\"step\":\"REVIEW\"", "2026-12-04", "REVIEW_STARTED");
        tell(id, 2, Stage.UNDER_WAY, null, "ann");
        tell(id, 3, Stage.DECIDED, null);

        String told = owner.send("GET", timeline(id), null).response().body();
        assertThat(told).contains("REVIEW_DECIDED").doesNotContain("\"step\":\"REVIEW\"");
        await().untilAsserted(() ->
                assertThat(kinds(owner))
                        .containsOnlyOnce("REVIEW_STARTED")
                        .containsOnlyOnce("REVIEW_DECIDED"));
    }

    @Test
    void assessorsSeeDocumentsWhileTheReviewIsTheirs() {
        Api owner = as("review-2");
        String id = submitted(owner);
        String document = owner.sendDocument(id, "proof", "note.txt");
        Api ann = as("ann-2", Role.ASSESSOR);
        assertThat(documents(ann, id).status()).isEqualTo(404);

        tell(id, 1, Stage.UNDER_WAY, null, "ann-2");

        assertThat(documents(ann, id).text("/items/0/id")).isEqualTo(document);
        assertThat(documents(ann, id).json().at("/items/0").has("uploadedAt")).isTrue();
        assertThat(documents(ann, id).response().body()).doesNotContain("note.txt");
        assertThat(documents(as("ben-2", Role.ASSESSOR), id).status()).isEqualTo(404);
        assertThat(documents(as("fin-2", Role.FINANCIER), id).status()).isEqualTo(403);
        assertThat(ann.download(path(id) + "/" + document + "/content").body())
                .isEqualTo("proof".getBytes(StandardCharsets.UTF_8));
        await().untilAsserted(() ->
                assertThat(
                                database.getCollection("audit")
                                        .countDocuments(
                                                Filters.and(
                                                        Filters.eq("aggregateId", id),
                                                        Filters.eq("action", "VIEW_FOR_REVIEW"),
                                                        Filters.eq("actor", "ann-2"))))
                        .isGreaterThanOrEqualTo(3));

        tell(id, 2, Stage.DECIDED, null);
        assertThat(documents(ann, id).status()).isEqualTo(404);
        tell(id, 1, Stage.UNDER_WAY, null, "ann-2");
        assertThat(documents(ann, id).status()).isEqualTo(404);
    }

    @Test
    void assessorsAreReminded() {
        Api owner = as("review-3");
        String id = submitted(owner);

        tell(id, 1, Stage.UNDER_WAY, null, "ann-3");
        tell(id, 2, Stage.UNDER_WAY, Reminder.LATE, "ann-3");

        Api ann = as("ann-3", Role.ASSESSOR);
        await().untilAsserted(() -> assertThat(kinds(ann)).containsExactly("REVIEW_LATE"));
    }

    @Test
    void theMailToAnAssessorLeadsToTheReviews() throws Exception {
        String id = submitted(as("review-7"));
        tell(id, 1, Stage.UNDER_WAY, Reminder.SOON, "ann-7");
        Api ann = as("ann-7", Role.ASSESSOR);
        await().untilAsserted(() -> assertThat(kinds(ann)).containsExactly("REVIEW_DUE_SOON"));

        sending.sendDue();

        MimeMessage mail =
                Arrays.stream(MAILS.getReceivedMessages())
                        .filter(one -> isTo(one, "ann-7@example.nl"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mail.getContent().toString())
                .contains("https://kapitaalbrug.example/beoordelingen", "beoordelaar")
                .doesNotContain("/aanvragen/", id, "uw aanvraag");
    }

    @Test
    void aReviewOfNoRequestOrOfAnEarlierRevisionIsIgnored() {
        Api owner = as("review-4");
        String id = submitted(owner);

        tell(FinancingRequestId.random().value(), 1, Stage.UNDER_WAY, null);
        deliver(
                new ReviewChanged(
                        FinancingRequestId.of(id),
                        9,
                        1,
                        1,
                        Stage.UNDER_WAY,
                        DUE,
                        List.of(),
                        null,
                        Instant.EPOCH));

        assertThat(owner.send("GET", timeline(id), null).response().body())
                .doesNotContain("REVIEW_STARTED");
    }

    @Test
    void afterACorrectionTheEarlierReviewOpensNothing() {
        Api owner = as("review-6");
        String id = submitted(owner);
        tell(id, 1, Stage.UNDER_WAY, null, "ann-6");
        Api ann = as("ann-6", Role.ASSESSOR);
        assertThat(documents(ann, id).status()).isEqualTo(200);

        Answer open = owner.correct(id, owner.read(id).tag(), Api.key());
        Answer saved = owner.save(id, open.tag(), "need", Bodies.NEED.replace("160000", "190000"));
        assertThat(owner.submit(id, saved.tag(), Api.key()).status()).isEqualTo(200);

        assertThat(documents(ann, id).status()).isEqualTo(404);
        tell(id, 2, Stage.UNDER_WAY, null, "ann-6");
        assertThat(documents(ann, id).status()).isEqualTo(404);
    }

    @Test
    void afterAWithdrawalNobodySeesAnything() {
        Api owner = as("review-5");
        String id = submitted(owner);
        tell(id, 1, Stage.UNDER_WAY, null, "ann-5");
        Api ann = as("ann-5", Role.ASSESSOR);
        assertThat(documents(ann, id).status()).isEqualTo(200);

        owner.withdraw(id, owner.read(id).tag(), Api.key());

        assertThat(documents(ann, id).status()).isEqualTo(404);
        tell(id, 2, Stage.UNDER_WAY, null, "ann-5");
        assertThat(documents(ann, id).status()).isEqualTo(404);
    }

    private static String submitted(Api owner) {
        Answer draft = owner.startComplete("68750110");
        return owner.submit(draft.text("/id"), draft.tag(), Api.key()).text("/id");
    }

    private void tell(
            String id, long version, Stage stage, @Nullable Reminder reminder, String... people) {
        deliver(
                new ReviewChanged(
                        FinancingRequestId.of(id),
                        1,
                        1,
                        version,
                        stage,
                        DUE,
                        Arrays.stream(people).map(ApplicantId::of).toList(),
                        reminder,
                        Instant.parse("2026-11-27T10:00:00Z")));
    }

    private void deliver(ReviewChanged data) {
        CloudEvent event =
                new CloudEvent(
                        CloudEvent.SPEC_VERSION,
                        "review.%s.%d.1/%d"
                                .formatted(data.requestId(), data.revision(), data.version()),
                        "/assessment-service",
                        MessageTypes.REVIEW_CHANGED,
                        Instant.parse("2026-11-27T10:00:00Z"),
                        CloudEvent.DATA_TYPE,
                        null,
                        json.valueToTree(data));
        Answer answer =
                asService("assessment-service")
                        .send("POST", "/messages", json.writeValueAsString(event));
        assertThat(answer.status()).isEqualTo(204);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> kinds(Api person) {
        return person.send("GET", "/v1/notifications", null)
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("kind").asString())
                .filter(kind -> kind.startsWith("REVIEW"))
                .toList();
    }

    private static String timeline(String id) {
        return "/v1/financing-requests/" + id + "/timeline";
    }

    private static String path(String id) {
        return "/v1/reviews/" + id + "/documents";
    }

    private static Answer documents(Api person, String id) {
        return person.send("GET", path(id), null);
    }
}
