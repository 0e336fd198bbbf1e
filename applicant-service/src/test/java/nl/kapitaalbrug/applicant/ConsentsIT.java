package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kapitaalbrug.applicant.Api.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a financier sees by consent, and that it ends at the next call. */
final class ConsentsIT extends RunningService {

    private static final String ORGANISATION = "11111111-aaaa-bbbb-cccc-000000000001";
    private static final String DOSSIERS = "/v1/organisations/" + ORGANISATION + "/dossiers";

    @Autowired private MongoDatabase database;

    @Test
    void aFinancierSeesNothingWithoutConsentAndNothingAfterIt() {
        Api owner = as("consent-1");
        String id = submitted(owner);
        Api fund = financier("fund-1");
        assertThat(view(fund, id).status()).isEqualTo(404);

        choose(owner, id, "fund-1/identity", true);
        Answer seen = view(fund, id);

        assertThat(seen.text("/companyName")).isNotEmpty();
        assertThat(seen.text("/kvkNumber")).isEqualTo("68750110");
        assertThat(seen.json().has("answers")).isFalse();
        assertThat(fund.send("GET", DOSSIERS, null).text("/items/0/id")).isEqualTo(id);

        choose(owner, id, "fund-1/identity", false);

        assertThat(view(fund, id).status()).isEqualTo(404);
        assertThat(fund.send("GET", DOSSIERS, null).json().at("/items")).isEmpty();
    }

    @Test
    void eachPurposeShowsItsOwnPart() {
        Api owner = as("consent-2");
        String id = submitted(owner);
        Api fund = financier("fund-2");

        choose(owner, id, "fund-2/dossier", true);
        Answer answers = view(fund, id);

        assertThat(answers.json().at("/answers/need").isObject()).isTrue();
        assertThat(answers.json().at("/answers/company/name").isNull()).isTrue();
        assertThat(answers.response().body()).doesNotContain("68750110");

        choose(owner, id, "fund-2/identity", true);
        assertThat(view(fund, id).json().at("/answers/company/kvkNumber").asString())
                .isEqualTo("68750110");
    }

    @Test
    void whatIsNotAskedAnyMoreIsNotShown() {
        Api owner = as("consent-3");
        Answer draft = owner.startComplete("68750110");
        String id = draft.text("/id");
        draft = owner.save(id, draft.tag(), "plan", Bodies.PLAN);
        draft = owner.save(id, draft.tag(), "technology", "{\"role\":\"BUYS_PROVEN\"}");
        owner.submit(id, draft.tag(), Api.key());
        choose(owner, id, "fund-3/dossier", true);

        assertThat(view(financier("fund-3"), id).json().at("/answers/plan/readiness")).isEmpty();
        assertThat(owner.read(id).json().at("/sections/plan/readiness")).hasSize(2);
    }

    @Test
    void documentsAreShownAsCopiesByAConsentOfTheirOwn() {
        Api owner = as("consent-docs-1");
        String id = submitted(owner);
        String file = "kolom;Jansen" + System.nanoTime();
        String document = sent(owner, id, file);
        String elsewhere = sent(owner, owner.start().text("/id"), file + "elders");
        Api fund = financier("fund-docs-1");
        String documents = DOSSIERS + "/" + id + "/documents";
        choose(owner, id, "fund-docs-1/dossier", true);
        assertThat(fund.send("GET", documents, null).status()).isEqualTo(404);

        choose(owner, id, "fund-docs-1/documents", true);

        Answer list = fund.send("GET", documents, null);
        assertThat(list.status()).as(list.response().body()).isEqualTo(200);
        assertThat(list.json().at("/items")).hasSize(1);
        assertThat(list.text("/items/0/id")).isEqualTo(document);
        assertThat(list.response().body()).doesNotContain("jaar.csv");
        Api.Download copy = fund.download(documents + "/" + document + "/content");
        assertThat(new String(copy.body(), StandardCharsets.UTF_8)).isEqualTo(file);
        assertThat(copy.header("Content-Disposition")).contains("attachment", "other.csv");
        assertThat(fund.download(documents + "/" + elsewhere + "/content").response().statusCode())
                .isEqualTo(404);

        choose(owner, id, "fund-docs-1/documents", false);

        assertThat(fund.download(documents + "/" + document + "/content").response().statusCode())
                .isEqualTo(404);
        assertThat(fund.send("GET", documents, null).status()).isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeCleanedIsNotShown() {
        Api owner = as("consent-docs-2");
        String id = submitted(owner);
        String document =
                owner.sendDocument(id, "%PDF-1.7 niet te lezen " + System.nanoTime(), "jaar.pdf");
        choose(owner, id, "fund-docs-2/documents", true);

        Answer refused =
                financier("fund-docs-2")
                        .send(
                                "GET",
                                DOSSIERS + "/" + id + "/documents/" + document + "/content",
                                null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("document-has-no-copy");
    }

    private static String sent(Api owner, String request, String text) {
        return owner.sendDocument(request, text, "jaar.csv");
    }

    @Test
    void onlyTheNamedFinancierSeesIt() {
        Api owner = as("consent-3");
        String id = submitted(owner);
        choose(owner, id, "fund-3/identity", true);

        assertThat(view(financier("other-fund"), id).status()).isEqualTo(404);
        assertThat(
                        financier("fund-3")
                                .send("GET", DOSSIERS.replace("0001", "0002") + "/" + id, null)
                                .status())
                .isEqualTo(404);
        assertThat(as("consent-4").get(id + "/consents").status()).isEqualTo(404);
        assertThat(choose(as("consent-4"), id, "fund-3/identity", true).status()).isEqualTo(404);
    }

    @Test
    void aDraftIsShownToNobody() {
        Api owner = as("consent-5");
        String id = owner.startComplete("68750110").text("/id");
        choose(owner, id, "fund-5/dossier", true);

        assertThat(view(financier("fund-5"), id).status()).isEqualTo(404);
    }

    @Test
    void givingAgainIsANewConsentWithTheNextVersion() {
        Api owner = as("consent-6");
        String id = submitted(owner);

        choose(owner, id, "fund-6/identity", true);
        choose(owner, id, "fund-6/identity", true);
        choose(owner, id, "fund-6/identity", false);
        Answer all = choose(owner, id, "fund-6/identity", true);

        assertThat(all.json().at("/items")).hasSize(2);
        assertThat(all.text("/items/0/version")).isEqualTo("2");
        assertThat(all.json().at("/items/0").has("withdrawnAt")).isTrue();
        assertThat(all.text("/items/1/version")).isEqualTo("3");
        assertThat(all.text("/items/1/text")).isEqualTo("2026-11");
    }

    @Test
    void everyViewIsRecordedAndToldToTheOwner() {
        Api owner = as("consent-7");
        String id = submitted(owner);
        choose(owner, id, "fund-7/identity", true);
        assertThat(owner.get(id + "/consents").json().at("/items/0").has("viewedAt")).isFalse();

        view(financier("fund-7"), id);

        assertThat(owner.get(id + "/consents").json().at("/items/0").has("viewedAt")).isTrue();
        await().untilAsserted(() ->
                assertThat(
                                database.getCollection("audit")
                                        .find(
                                                Filters.and(
                                                        Filters.eq("aggregateId", id),
                                                        Filters.eq("action", "VIEW_DOSSIER"),
                                                        Filters.eq("reason", "fund-7")))
                                        .into(new ArrayList<>()))
                        .hasSize(1));
    }

    @Test
    void aWithdrawalOfTheRequestTakesEveryConsentBack() {
        Api owner = as("consent-8");
        String id = submitted(owner);
        choose(owner, id, "fund-8/identity", true);

        owner.withdraw(id, owner.read(id).tag(), "w");

        assertThat(view(financier("fund-8"), id).status()).isEqualTo(404);
        assertThat(owner.get(id + "/consents").json().at("/items/0").has("withdrawnAt")).isTrue();
    }

    @Test
    void aChoiceNeedsTheVersionAndAKnownPurpose() {
        Api owner = as("consent-9");
        String id = submitted(owner);
        String path = "/v1/financing-requests/" + id + "/consents/";

        assertThat(owner.send("PUT", path + "f-9/identity", "{\"given\":true}").status())
                .isEqualTo(428);
        assertThat(choose(owner, id, "f-9/everything", true).status()).isEqualTo(404);
        assertThat(choose(owner, id, "F_9/identity", true).status()).isEqualTo(404);
        assertThat(
                        owner.send("PUT", path + "f-9/identity", "{}", "If-Match", "\"1\"")
                                .text("/errors/0/pointer"))
                .isEqualTo("/given");
    }

    private static String submitted(Api owner) {
        Answer request = owner.startComplete("68750110");
        String id = request.text("/id");
        assertThat(owner.submit(id, request.tag(), "s-" + id).status()).isEqualTo(200);
        return id;
    }

    private static Answer choose(Api owner, String id, String which, boolean given) {
        return owner.send(
                "PUT",
                "/v1/financing-requests/" + id + "/consents/" + which,
                "{\"given\":%s}".formatted(given),
                "If-Match",
                owner.read(id).tag().isEmpty() ? "\"1\"" : owner.read(id).tag());
    }

    private static Answer view(Api fund, String id) {
        return fund.send("GET", DOSSIERS + "/" + id, null);
    }

    private Api financier(String alias) {
        return withToken(
                ISSUER.token(claims ->
                        claims.subject("person-of-" + alias)
                                .audience(AUDIENCE)
                                .claim("azp", "gateway")
                                .claim("sid", UUID.randomUUID().toString())
                                .claim("realm_access", Map.of("roles", List.of("financier")))
                                .claim("organization", Map.of(alias, Map.of("id", ORGANISATION)))));
    }
}
