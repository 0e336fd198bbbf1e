package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** People decide about an outcome in pairs, and answer who does not agree with it. */
class ReviewJourney {

    private static final RequestsApi API =
            new RequestsApi(DemoSession.signIn(RunningStack.get(), "mkb2"));
    private static final String WHY =
            "De achterstand is in mei betaald. De bank heeft dat op 3 juni bevestigd.";

    @Test
    void aSoleTradersOutcomeWaitsForTwoPeople() {
        String id = submitted(true);
        String path = "/aanvragen/" + id;
        Applicant owner = Applicant.signedIn(Browser.Window.PHONE, "mkb2", path);
        waitFor(owner, path, "#mensen-kijken");
        assertThat(owner.text("main")).contains("Voorlopig").doesNotContain("Zegel van dit");
        PageChecks.pass(owner.page(), "phone-voorlopig");

        String review = "/beoordelingen/" + id + ".1.1";
        Applicant first =
                Applicant.signedIn(Browser.Window.DESKTOP, "beoordelaar", "/beoordelingen");
        waitFor(first, "/beoordelingen", ".kb-reviews li");
        PageChecks.pass(first.page(), "beoordelingen");
        PageChecks.fitsInEnglish(first.page(), "beoordelingen");
        first.open(review);
        PageChecks.pass(first.page(), "beoordeling-nemen");
        first.next();
        assertThat(first.text(".kb-summary")).contains("Vink aan");
        take(first, "Beoordelaar Een");
        PageChecks.pass(first.page(), "beoordeling");
        PageChecks.fitsInEnglish(first.page(), "beoordeling");
        first.page().locator("#v-oordeel").check();
        first.page().locator("#v-toelichting").fill(WHY);
        submitForm(first, "#besluit");
        first.page().waitForURL("**gemeld=voorgesteld");
        PageChecks.pass(first.page(), "beoordeling-voorgesteld");
        assertThat(first.page().locator("#besluit input[value=akkoord]").count()).isZero();
        assertThat(approvesBy("beoordelaar", id)).isEqualTo("409 same-person");

        Applicant second = Applicant.signedIn(Browser.Window.PHONE, "beoordelaar2", review);
        take(second, "Beoordelaar Twee");
        PageChecks.pass(second.page(), "phone-beoordeling-tweede");
        submitForm(second, "#besluit form:has(input[value=akkoord])");
        second.page().waitForURL("**gemeld=vastgesteld");
        PageChecks.pass(second.page(), "phone-beoordeling-besloten");
        recordWhatCame(second);

        waitFor(owner, path, "#vastgesteld");
        assertThat(owner.text("#vastgesteld"))
                .contains("Beoordelaar Een", "Beoordelaar Twee", "in mei betaald");
        owner.page().locator("section[aria-labelledby=beoordeling] summary").first().click();
        assertThat(owner.text("main")).contains("Zegel van dit").doesNotContain("Voorlopig");
        PageChecks.pass(owner.page(), "phone-vastgesteld");
    }

    @Test
    void whoDoesNotAgreeGetsAnAnswerOfOthers() {
        String id = submitted(false);
        String path = "/aanvragen/" + id;
        Applicant owner = Applicant.signedIn(Browser.Window.DESKTOP, "mkb2", path + "/documenten");
        owner.page().locator("#soort").selectOption("OTHER");
        owner.page()
                .locator("#bestand")
                .setInputFiles(
                        new FilePayload(
                                "bewijs.txt",
                                "text/plain",
                                ("bewijs " + id).getBytes(StandardCharsets.UTF_8)));
        owner.page().locator("form[enctype] button[type=submit]").first().click();
        owner.page().waitForURL("**/documenten?added=*");
        owner.open(path);
        owner.page().locator("main a[href$='/herbeoordeling']").click();
        PageChecks.pass(owner.page(), "herbeoordeling");
        PageChecks.fitsInEnglish(owner.page(), "herbeoordeling");
        owner.next();
        assertThat(owner.text(".kb-summary")).isNotBlank();
        owner.page().locator("#v-redenen").fill(WHY);
        owner.page().locator("#v-documenten").check();
        owner.next();
        owner.page().waitForURL("**gemeld=herbeoordeling");
        PageChecks.pass(owner.page(), "herbeoordeling-gevraagd");

        String review = "/beoordelingen/" + id + ".1.1";
        Applicant first = Applicant.signedIn(Browser.Window.PHONE, "beoordelaar", review);
        take(first, "Beoordelaar Een");
        RequestsApi.await(() -> {
            first.open(review);
            return first.page().locator("#bewijs a[href*='/documents/']").count() == 1
                    ? first
                    : null;
        });
        assertThat(first.text("#bezwaar")).contains("in mei betaald");
        PageChecks.pass(first.page(), "phone-beoordeling-bezwaar");
        Page page = first.page();
        page.waitForDownload(() -> page.locator("#bewijs a[href*='/documents/']").first().click());
        page.locator("#v-oordeel-1").check();
        page.locator("#v-klasse").selectOption("BB+");
        page.locator("#v-toelichting").fill(WHY);
        submitForm(first, "#besluit");
        page.waitForURL("**gemeld=voorgesteld");

        Applicant second = Applicant.signedIn(Browser.Window.DESKTOP, "beoordelaar2", review);
        take(second, "Beoordelaar Twee");
        PageChecks.pass(second.page(), "beoordeling-tweede");
        submitForm(second, "#besluit form:has(input[value=akkoord])");
        second.page().waitForURL("**gemeld=vastgesteld");

        waitFor(owner, path, "#vastgesteld");
        assertThat(owner.text("main")).contains("BB+");
        assertThat(owner.page().locator("#eerdere-uitkomsten").count()).isEqualTo(1);
        PageChecks.pass(owner.page(), "uitkomst-na-herbeoordeling");
        assertThat(owner.page().locator("main a[href$='/herbeoordeling']").count()).isEqualTo(1);
    }

    private static String submitted(boolean soleTrader) {
        SampleCase trouble =
                SampleCase.all().stream()
                        .filter(one -> one.id().equals("wholesale-distress"))
                        .findAny()
                        .orElseThrow();
        RequestsApi.Request draft = API.draft(trouble, "review-" + UUID.randomUUID());
        if (soleTrader) {
            ObjectNode company = (ObjectNode) trouble.sections().get("company").deepCopy();
            company.put("legalForm", "EENMANSZAAK");
            API.save(draft, "company", company.toString());
            ObjectNode finances = (ObjectNode) trouble.sections().get("finances").deepCopy();
            ((ObjectNode) finances.path("balance")).putNull("retainedEarnings");
            ((ObjectNode) finances.path("income")).put("privateDrawings", 30_000);
            API.save(API.get(draft.id()), "finances", finances.toString());
        }
        String id = API.submit(API.get(draft.id())).id();
        API.awaitMatched(id);
        return id;
    }

    /** Opens the page again until what is waited for stands on it. */
    private static void waitFor(Applicant person, String path, String selector) {
        RequestsApi.await(() -> {
            person.open(path);
            return person.page().locator(selector).count() > 0 ? person : null;
        });
    }

    private static void take(Applicant assessor, String name) {
        Page page = assessor.page();
        page.locator("#v-naam").fill(name);
        page.locator("#v-geen-belang").check();
        submitForm(assessor, "#neem");
        page.waitForURL("**gemeld=genomen");
    }

    private static void recordWhatCame(Applicant assessor) {
        Page page = assessor.page();
        submitForm(assessor, "#later");
        assertThat(assessor.text(".kb-summary")).contains("Kies een van de mogelijkheden");
        page.locator("#later input[value=INSOLVENT]").check();
        page.locator("#v-later-dag").fill(LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
        submitForm(assessor, "#later");
        page.waitForURL("**gemeld=later");
        assertThat(assessor.text("#later")).contains("Vastgelegd: Failliet");
        PageChecks.pass(page, "phone-beoordeling-later");
        assessor.open("/beoordelingen/besloten");
        assertThat(page.locator(".kb-reviews li").count()).isPositive();
        PageChecks.pass(page, "phone-beoordelingen-besloten");
    }

    private static void submitForm(Applicant person, String place) {
        person.page().locator(place + " button.utrecht-button--primary-action").first().click();
    }

    /** The same over the API: status and code of the answer. */
    private static String approvesBy(String user, String id) {
        DemoSession session = DemoSession.signIn(RunningStack.get(), user);
        String review = "/api/assessment/v1/reviews/" + id + ".1.1";
        String tag = session.get(review).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer =
                session.send("PUT", review + "/approval", Map.of("If-Match", tag), "{}");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        return answer.statusCode() + " " + problem.path("code").asString();
    }
}
