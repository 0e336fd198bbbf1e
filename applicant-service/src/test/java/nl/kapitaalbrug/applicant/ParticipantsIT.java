package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.keycloak.Role;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Advisers, colleagues and contributors: what each may do, and that it ends at once. */
final class ParticipantsIT extends RunningService {

    private static final String REQUESTS = "/v1/financing-requests/";
    private static final String ADVISER = "{\"kind\":\"ADVISER\",\"label\":\"Kantoor A\"}";
    private static final String COLLEAGUE = "{\"kind\":\"COLLEAGUE\"}";
    private static final String FIGURES = "{\"kind\":\"CONTRIBUTOR\",\"part\":\"FINANCES\"}";

    @Autowired private MongoDatabase database;

    @Test
    void anAdviserWritesButDoesNotSend() {
        Api owner = as("people-1");
        String id = owner.startComplete("68750110").text("/id");
        Api adviser = as("adviser-1", Role.ADVISER);
        assertThat(adviser.read(id).status()).isEqualTo(404);

        join(adviser, invite(owner, id, ADVISER));

        Answer seen = adviser.read(id);
        assertThat(seen.text("/viewer/kind")).isEqualTo("ADVISER");
        assertThat(seen.text("/sections/company/name")).isNotEmpty();
        Answer saved =
                adviser.save(
                        id,
                        seen.tag(),
                        "need",
                        Bodies.NEED.replace("\"tenor\": 60", "\"tenor\": 72"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(owner.read(id).text("/supplies/0/section")).isEqualTo("NEED");
        assertThat(owner.read(id).text("/supplies/0/kind")).isEqualTo("ADVISER");
        assertThat(owner.read(id).text("/sections/sources/need~1tenor")).isEqualTo("ADVISER");
        assertThat(owner.get(id + "/export").text("/sources/~1sections~1need~1tenor"))
                .isEqualTo("ADVISER");
        assertThat(as("adviser-1").submit(id, saved.tag(), "s").status()).isEqualTo(403);
        assertThat(as("adviser-1").withdraw(id, saved.tag(), "w").status()).isEqualTo(403);
        assertThat(as("adviser-1").publish(id, saved.tag(), true).status()).isEqualTo(403);
        assertThat(invite(as("adviser-1"), id, COLLEAGUE).status()).isEqualTo(403);
        assertThat(as("adviser-1").get(id + "/participants").status()).isEqualTo(404);
        assertThat(as("adviser-1").copy(id, "c").status()).isEqualTo(404);
        assertThat(adviser.get(id + "/export").status()).isEqualTo(200);
        assertThat(adviser.send("GET", "/v1/participations", null).text("/items/0/id"))
                .isEqualTo(id);
    }

    @Test
    void anAuthorisationThatEndsHoldsNoLongerAtTheNextCall() {
        Api owner = as("people-2");
        String id = owner.startComplete("68750110").text("/id");
        Api adviser = as("adviser-2", Role.ADVISER);
        join(adviser, invite(owner, id, ADVISER));
        Answer read = adviser.read(id);

        Answer ended = end(owner, id);

        assertThat(ended.status()).isEqualTo(204);
        assertThat(adviser.read(id).status()).isEqualTo(404);
        assertThat(adviser.save(id, read.tag(), "need", "{}").status()).isEqualTo(404);
        assertThat(adviser.get(id + "/bookkeepings").status()).isEqualTo(404);
        assertThat(adviser.send("GET", "/v1/participations", null).json().at("/items")).isEmpty();
        assertThat(owner.get(id + "/participants").text("/items/0/state")).isEqualTo("ENDED");
        assertThat(owner.get(id + "/participants").json().at("/items/0").has("label")).isFalse();
        await().untilAsserted(() ->
                assertThat(adviser.send("GET", "/v1/notifications", null).text("/items/0/kind"))
                        .isEqualTo("PARTICIPATION_ENDED"));
    }

    @Test
    void aWithdrawnRequestEndsEveryParticipation() {
        Api owner = as("people-3");
        String id = owner.startComplete("68750110").text("/id");
        Api adviser = as("adviser-3", Role.ADVISER);
        join(adviser, invite(owner, id, ADVISER));

        owner.withdraw(id, owner.read(id).tag(), "w");

        assertThat(adviser.read(id).status()).isEqualTo(404);
    }

    @Test
    void aContributorSeesAndConfirmsOnePartOnly() {
        Api owner = as("people-4");
        String id = owner.startComplete("68750110").text("/id");
        Api accountant = as("accountant-4");
        join(accountant, invite(owner, id, FIGURES));

        Answer seen = accountant.read(id);
        assertThat(seen.json().at("/sections").propertyNames()).containsExactly("finances");
        assertThat(seen.text("/viewer/part")).isEqualTo("FINANCES");
        assertThat(accountant.save(id, seen.tag(), "need", "{}").status()).isEqualTo(403);
        assertThat(accountant.get(id + "/export").status()).isEqualTo(404);
        assertThat(accountant.get(id + "/timeline").status()).isEqualTo(404);
        assertThat(accountant.get(id + "/bookkeepings").status()).isEqualTo(200);
        Answer confirmed = confirm(accountant, id, seen.tag());
        assertThat(confirmed.text("/confirmations/0/section")).isEqualTo("FINANCES");
        assertThat(owner.read(id).text("/confirmations/0/section")).isEqualTo("FINANCES");

        owner.save(id, owner.read(id).tag(), "finances", "{}");

        assertThat(owner.read(id).json().at("/confirmations")).isEmpty();
        await().untilAsserted(() ->
                assertThat(owner.send("GET", "/v1/notifications", null).response().body())
                        .contains("PARTICIPANT_JOINED", "PART_CONFIRMED"));
    }

    @Test
    void aColleagueMaySendIt() {
        Api owner = as("people-5");
        String id = owner.startComplete("68750110").text("/id");
        Api colleague = as("colleague-5");
        join(colleague, invite(owner, id, COLLEAGUE));

        assertThat(colleague.withdraw(id, colleague.read(id).tag(), "w").status()).isEqualTo(403);
        Answer sent = colleague.submit(id, colleague.read(id).tag(), "s");

        assertThat(sent.text("/status")).isEqualTo("SUBMITTED");
        Document stored =
                database.getCollection("financingRequests").find(Filters.eq("_id", id)).first();
        assertThat(stored.getString("owner")).isEqualTo("people-5");
        await().untilAsserted(() ->
                assertThat(
                                database.getCollection("audit")
                                        .find(
                                                Filters.and(
                                                        Filters.eq("aggregateId", id),
                                                        Filters.eq("action", "SUBMIT")))
                                        .first()
                                        .getString("actor"))
                        .isEqualTo("colleague-5"));
    }

    @Test
    void anInvitationWorksOnceAndForAWhile() {
        Api owner = as("people-6");
        String id = owner.start().text("/id");
        Answer invited = invite(owner, id, ADVISER);
        String code = invited.text("/code");
        assertThat(code).hasSize(66);
        assertThat(invited.text("/link"))
                .isEqualTo("https://kapitaalbrug.example/uitnodiging/" + code);
        assertThat(join(owner, invited).text("/code")).isEqualTo("takes-part-already");
        assertThat(look(as("x-6"), code).text("/kind")).isEqualTo("ADVISER");
        assertThat(look(as("x-6"), code).response().body()).doesNotContain("Kantoor", id);
        String other = (code.endsWith("A") ? "B" : "A");
        assertThat(look(as("x-6"), code.substring(0, 65) + other).status()).isEqualTo(404);
        assertThat(look(as("x-6"), "x").status()).isEqualTo(404);

        database.getCollection("financingRequests")
                .updateOne(
                        Filters.eq("_id", id),
                        Updates.set(
                                "sharing.participants.0.invitedAt",
                                Date.from(Instant.now().minus(15, ChronoUnit.DAYS))));
        assertThat(join(as("x-6"), invited).text("/code")).isEqualTo("invitation-is-over");
        assertThat(look(as("x-6"), code).text("/state")).isEqualTo("EXPIRED");
    }

    @Test
    void theFirstToComeJoinsAndNobodyElse() throws Exception {
        Api owner = as("people-7");
        Answer invited = invite(owner, owner.start().text("/id"), ADVISER);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> calls =
                    IntStream.range(0, 6).mapToObj(i -> joining("race-" + i, invited)).toList();
            assertThat(threads.invokeAll(calls).stream().map(ParticipantsIT::result).toList())
                    .containsOnlyOnce(200)
                    .containsOnly(200, 409);
        }
    }

    @Test
    void theSameCallInvitesOnce() {
        Api owner = as("people-8");
        Answer draft = owner.start();
        String path = REQUESTS + draft.text("/id") + "/participants";

        Answer first =
                owner.send("POST", path, ADVISER, "Idempotency-Key", "k", "If-Match", draft.tag());
        Answer again =
                owner.send("POST", path, ADVISER, "Idempotency-Key", "k", "If-Match", draft.tag());
        Answer other =
                owner.send(
                        "POST", path, COLLEAGUE, "Idempotency-Key", "k", "If-Match", draft.tag());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("/code")).isEqualTo(first.text("/code"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(owner.get(draft.text("/id") + "/participants").json().at("/items")).hasSize(1);
    }

    @Test
    void whatIsAskedIsChecked() {
        Api owner = as("people-9");
        String id = owner.start().text("/id");

        assertThat(invite(owner, id, "{\"kind\":\"OWNER\"}").text("/errors/0/code"))
                .isEqualTo("PARTICIPANT_KIND");
        assertThat(invite(owner, id, "{\"kind\":\"CONTRIBUTOR\"}").text("/errors/0/pointer"))
                .isEqualTo("/part");
        assertThat(
                        invite(owner, id, "{\"kind\":\"ADVISER\",\"part\":\"NEED\"}")
                                .text("/errors/0/code"))
                .isEqualTo("PART_NOT_FOR_THIS_KIND");
    }

    @Test
    void anAdviserAsksTheOwnerToSend() {
        Api owner = as("people-10");
        String id = owner.startComplete("68750110").text("/id");
        Api adviser = as("adviser-10", Role.ADVISER);
        join(adviser, invite(owner, id, ADVISER));

        Answer asked =
                adviser.send(
                        "PUT",
                        REQUESTS + id + "/handover",
                        "{}",
                        "If-Match",
                        adviser.read(id).tag());

        assertThat(asked.status()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(owner.send("GET", "/v1/notifications", null).response().body())
                        .contains("CHECK_ASKED"));
    }

    private static Answer invite(Api who, String id, String body) {
        Answer read = who.read(id);
        return who.send(
                "POST",
                REQUESTS + id + "/participants",
                body,
                "Idempotency-Key",
                Api.key(),
                "If-Match",
                read.tag());
    }

    private static Answer join(Api who, Answer invited) {
        return who.send("PUT", "/v1/invitations/" + invited.text("/code") + "/acceptance", "{}");
    }

    private Callable<Integer> joining(String subject, Answer invited) {
        return () -> join(as(subject), invited).status();
    }

    private static Answer look(Api who, String code) {
        return who.send("GET", "/v1/invitations/" + code, null);
    }

    private static Answer confirm(Api who, String id, String tag) {
        return who.send("PUT", REQUESTS + id + "/confirmation", "{}", "If-Match", tag);
    }

    private static Answer end(Api owner, String id) {
        Answer people = owner.get(id + "/participants");
        return owner.send(
                "DELETE",
                REQUESTS + id + "/participants/" + people.text("/items/0/id"),
                null,
                "If-Match",
                people.tag());
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
