package nl.kapitaalbrug.applicant;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf.AuditFiles;
import nl.kapitaalbrug.applicant.privacy.application.ErasePerson;
import nl.kapitaalbrug.support.audit.AuditEntry;
import nl.kapitaalbrug.support.audit.AuditTrail;
import nl.kapitaalbrug.support.audit.AuditVerifier;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P5: a copy of everything, and an erasure after which a planted text is nowhere any more. */
final class PersonalDataIT extends RunningService {

    @Autowired private MongoDatabase database;
    @Autowired private AuditTrail trail;
    @Autowired private ErasePerson erasing;

    @Test
    void theCopyHoldsEverything() {
        Api me = as("copy-1");
        String id = planted(me, "Zeldzaamwoorda");
        await().untilAsserted(() ->
                assertThat(me.send("GET", "/v1/notifications", null).text("/total"))
                        .isEqualTo("1"));

        Answer copy = me.send("GET", "/v1/personal-data", null);

        assertThat(copy.header("Content-Disposition")).startsWith("attachment");
        assertThat(copy.text("/subject")).isEqualTo("copy-1");
        assertThat(copy.text("/requests/own/0/request/id")).isEqualTo(id);
        assertThat(copy.text("/requests/own/0/request/sections/company/name"))
                .contains("Zeldzaamwoorda");
        assertThat(copy.json().at("/requests/own/0/revisions")).hasSize(1);
        assertThat(copy.text("/documents/0/name")).contains("Zeldzaamwoorda");
        assertThat(copy.json().at("/bookkeepings/years/0/balances")).isNotEmpty();
        assertThat(copy.text("/notifications/told/0/kind")).isEqualTo("REQUEST_SUBMITTED");
        assertThat(copy.json().at("/audit")).isNotEmpty();
        assertThat(as("copy-2").send("GET", "/v1/personal-data", null).response().body())
                .doesNotContain("Zeldzaamwoorda", id);
    }

    @Test
    void erasureLeavesNoMarkerBehind() {
        Api me = as("erase-1");
        String id = planted(me, "Zeldzaamwoordb");
        Api other = as("erase-other");
        String others = other.start().text("/id");
        assertThat(everything()).contains("Zeldzaamwoordb");

        Answer erased = erase(me, "{\"confirmed\":true}");

        assertThat(erased.status()).isIn(200, 202);
        await().untilAsserted(() -> {
            erasing.goOn();
            assertThat(database.getCollection("erasures").find(Filters.eq("open", true)).first())
                    .isNull();
        });
        assertThat(everything()).doesNotContain("Zeldzaamwoordb");
        assertThat(everythingBut("audit")).doesNotContain("erase-1");
        assertThat(me.read(id).status()).isEqualTo(404);
        assertThat(me.send("GET", "/v1/financing-requests", null).json().at("/items")).isEmpty();
        assertThat(other.read(others).status()).isEqualTo(200);
        List<AuditEntry> chain = trail.of(id);
        Document outbox =
                database.getCollection("financingRequests")
                        .find(Filters.eq("_id", id))
                        .first()
                        .get("outbox", Document.class);
        assertThat(
                        AuditVerifier.verify(
                                chain, outbox.getLong("auditSeq"), outbox.getString("auditHead")))
                .isEmpty();
        assertThat(chain.getLast().action()).isEqualTo("ERASE");
    }

    @Test
    void othersHearThatAnErasedRequestIsTakenBackAndErased() {
        Api me = as("erase-2");
        String id = planted(me, "Zeldzaamwoordc");

        erase(me, "{\"confirmed\":true}");

        await().untilAsserted(() ->
                assertThat(
                                database.getCollection("sentMessages")
                                        .find(
                                                Filters.and(
                                                        Filters.eq("aggregateId", id),
                                                        Filters.in(
                                                                "type",
                                                                "nl.kapitaalbrug.request.withdrawn.v1",
                                                                "nl.kapitaalbrug.request.erased.v1")))
                                        .into(new ArrayList<>()))
                        .hasSize(4));
    }

    @Test
    void anErasureIsConfirmed() {
        Api me = as("erase-3");
        String id = me.start().text("/id");

        assertThat(erase(me, "{\"confirmed\":false}").text("/errors/0/code"))
                .isEqualTo("NOT_CONFIRMED");
        assertThat(erase(me, "{}").status()).isEqualTo(400);
        assertThat(me.read(id).status()).isEqualTo(200);
    }

    @Test
    void whoIsErasedNoLongerTakesPart() {
        Api owner = as("erase-owner");
        String id = owner.start().text("/id");
        Answer invited =
                owner.send(
                        "POST",
                        "/v1/financing-requests/" + id + "/participants",
                        "{\"kind\":\"ADVISER\",\"label\":\"x\"}",
                        "Idempotency-Key",
                        "k",
                        "If-Match",
                        owner.read(id).tag());
        Api adviser = as("erase-adviser");
        adviser.send("PUT", "/v1/invitations/" + invited.text("/code") + "/acceptance", "{}");

        erase(adviser, "{\"confirmed\":true}");

        assertThat(adviser.read(id).status()).isEqualTo(404);
        assertThat(owner.read(id).status()).isEqualTo(200);
    }

    /** A request with the marker in every text that it can have. */
    private static String planted(Api me, String marker) {
        Answer last = me.startComplete("68750110");
        String id = last.text("/id");
        last =
                me.save(
                        id,
                        last.tag(),
                        "company",
                        Bodies.company("68750110")
                                .replaceFirst(
                                        "\"name\": *\"[^\"]*\"", "\"name\": \"" + marker + "\""));
        assertThat(last.status()).isEqualTo(200);
        Answer imported = me.upload(id, books(marker).getBytes(UTF_8), "application/xml");
        assertThat(imported.status()).as(imported.response().body()).isIn(200, 201);
        document(me, id, marker);
        me.send(
                "POST",
                "/v1/financing-requests/" + id + "/participants",
                "{\"kind\":\"ADVISER\",\"label\":\"" + marker + "\"}",
                "Idempotency-Key",
                "k-" + id,
                "If-Match",
                me.read(id).tag());
        assertThat(me.submit(id, me.read(id).tag(), "s-" + id).status()).isEqualTo(200);
        return id;
    }

    private static String books(String marker) {
        return AuditFiles.anAuditFile().text().replace("Omzet", marker);
    }

    private static void document(Api me, String id, String marker) {
        String body =
                "--XX\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n"
                        + "--XX\r\nContent-Disposition: form-data; name=\"requestId\"\r\n\r\n"
                        + id
                        + "\r\n--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + marker
                        + ".txt\"\r\nContent-Type: text/plain\r\n\r\n"
                        + marker
                        + " "
                        + id
                        + "\r\n--XX--\r\n";
        Answer sent =
                me.post(
                        "/v1/documents",
                        body.getBytes(ISO_8859_1),
                        "multipart/form-data; boundary=XX");
        assertThat(sent.status()).isEqualTo(201);
    }

    private static Answer erase(Api who, String body) {
        return who.send(
                "POST", "/v1/erasures", body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private String everything() {
        return everythingBut("");
    }

    /** All that the database holds, bytes of files included. */
    private String everythingBut(String left) {
        StringBuilder all = new StringBuilder();
        for (String name : database.listCollectionNames()) {
            if (!name.equals(left)) {
                for (Document document : database.getCollection(name).find()) {
                    all.append(document.toJson());
                    if (document.get("data") instanceof Binary bytes) {
                        all.append(new String(bytes.getData(), UTF_8));
                    }
                }
            }
        }
        return all.toString();
    }
}
