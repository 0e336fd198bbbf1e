package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;

/** A request that was sent is corrected; nothing that was typed is lost to another window. */
class CorrectionJourney {

    private static final LocalStack STACK = RunningStack.get();
    private static final RequestsApi API = new RequestsApi(DemoSession.signIn(STACK, "mkb"));
    private static final SampleCase PLAN = SampleCase.all().getFirst();

    @Test
    void sendsACorrectionAndStillReadsWhatWasSent() {
        String id = sent();
        Applicant owner = at(Browser.Window.DESKTOP, "/aanvragen/" + id);
        Page page = owner.page();
        PageChecks.pass(page, "correctie-aanbod");

        page.locator("form[action$='/aanpassen'] button").click();
        page.waitForURL("**/aanpassen");
        PageChecks.pass(page, "correctie");
        page.locator("main a[href$='/controleren']").click();
        assertThat(owner.text(".kb-summary")).contains("U hebt nog niets veranderd");
        PageChecks.pass(page, "correctie-niets-veranderd");

        change(owner, id, "231.000");
        page.waitForURL("**/aanpassen?gemeld=opgeslagen");
        owner.open("/aanvragen/" + id);
        assertThat(owner.text(".kb-notice--warning")).contains("wordt aangepast");
        assertThat(owner.text(".kb-title__over")).doesNotContain("231.000");
        PageChecks.pass(page, "correctie-bezig");

        owner.open("/aanvragen/" + id + "/controleren");
        assertThat(owner.text("main")).contains("231.000");
        owner.next();
        assertThat(owner.heading()).isEqualTo("Uw aanvraag is verstuurd");
        API.awaitMatched(id);
        owner.open("/aanvragen/" + id);
        owner.awaitRoutes();
        page.locator("main a[href$='/verzonden/1']").click();
        assertThat(owner.heading()).isEqualTo("Versie 1 van uw aanvraag");
        assertThat(owner.text("main")).doesNotContain("231.000");
        PageChecks.pass(page, "correctie-eerder");
        assertThat(API.get(id).body().path("revision").asInt()).isEqualTo(2);
        assertThat(API.matches(id).path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void givesACorrectionUpWithoutScripts() {
        String id = sent();
        Applicant owner = at(Browser.Window.WITHOUT_SCRIPTS, "/aanvragen/" + id);
        Page page = owner.page();
        page.locator("form[action$='/aanpassen'] button").click();
        change(owner, id, "231.000");

        page.locator("main a[href$='/aanpassen/stoppen']").click();
        owner.next();

        page.waitForURL("**gemeld=gestopt");
        assertThat(owner.text(".kb-notice--ok")).contains("gestopt met aanpassen");
        assertThat(API.get(id).body().path("sections").toString()).doesNotContain("231000");
    }

    @Test
    void showsBothVersionsAfterASaveInAnotherWindow() {
        RequestsApi.Request draft = draft();
        Applicant owner = at(Browser.Window.PHONE, "/aanvragen/" + draft.id() + "/investering");
        Page page = owner.page();
        String other = PLAN.sections().get("need").toString();
        HttpResponse<String> saved =
                API.save(draft, "need", other.replaceAll("(\"MACHINES\":)[0-9]+", "$1222000"));
        assertThat(saved.statusCode()).isEqualTo(200);

        owner.field("spend/MACHINES").fill("231.000");
        owner.next();

        assertThat(owner.text(".kb-notice")).contains("in een ander venster gewijzigd");
        assertThat(Applicant.text(page.locator("main table"))).contains("222.000", "231.000");
        PageChecks.pass(page, "phone-twee-versies");
        owner.save();
        assertThat(API.get(draft.id()).body().path("sections").toString()).contains("231000");
    }

    @Test
    void keepsWhatWasTypedWhenTheRequestWasSentInAnotherWindow() {
        RequestsApi.Request draft = draft();
        Applicant owner = at(Browser.Window.PHONE, "/aanvragen/" + draft.id() + "/investering");
        API.submit(draft);

        owner.field("spend/MACHINES").fill("231.000");
        owner.next();

        assertThat(owner.text(".kb-notice")).contains("in een ander venster verstuurd");
        assertThat(owner.typedIn("spend/MACHINES")).isEqualTo("231.000");
        PageChecks.pass(owner.page(), "phone-intussen-verstuurd");
    }

    private static void change(Applicant owner, String id, String amount) {
        owner.open("/aanvragen/" + id + "/investering");
        owner.field("spend/MACHINES").fill(amount);
        owner.next();
    }

    private static Applicant at(Browser.Window window, String path) {
        Applicant owner = Applicant.at(window);
        owner.open(path);
        owner.signIn("mkb");
        return owner;
    }

    private static RequestsApi.Request draft() {
        return API.draft(PLAN, "correction-" + UUID.randomUUID());
    }

    private static String sent() {
        RequestsApi.Request sent = API.submit(draft());
        API.awaitMatched(sent.id());
        return sent.id();
    }
}
