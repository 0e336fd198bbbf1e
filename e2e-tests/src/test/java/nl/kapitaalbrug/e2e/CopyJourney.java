package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;

/** A request that was sent becomes a new one with the same answers, and stays as it was. */
class CopyJourney {

    private static final LocalStack STACK = RunningStack.get();
    private static final RequestsApi API = new RequestsApi(DemoSession.signIn(STACK, "mkb"));

    @Test
    void copiesWithoutScriptsAndOnAPhone() {
        RequestsApi.Request sent =
                API.submit(API.draft(SampleCase.all().getFirst(), "copy-" + UUID.randomUUID()));
        API.awaitMatched(sent.id());

        String first = copied(sent, Browser.Window.WITHOUT_SCRIPTS, "");
        String second = copied(sent, Browser.Window.PHONE, "phone-kopie");

        assertThat(first).isNotEqualTo(second).isNotEqualTo(sent.id());
        assertThat(API.get(first).body().path("status").asString()).isEqualTo("DRAFT");
        assertThat(API.get(first).body().path("missing")).isEmpty();
        assertThat(API.get(first).body().path("sections"))
                .isEqualTo(API.get(sent.id()).body().path("sections"));
        assertThat(API.get(sent.id()).body().path("status").asString()).isEqualTo("SUBMITTED");
    }

    private static String copied(RequestsApi.Request sent, Browser.Window window, String name) {
        Applicant owner = Applicant.at(window);
        owner.open("/aanvragen/" + sent.id());
        owner.signIn("mkb");
        Page page = owner.page();
        page.locator("form[action$='/kopie'] button").click();
        page.waitForURL("**gemeld=kopie");
        assertThat(owner.text("main .kb-notice--ok")).contains("Dit is een kopie");
        if (!name.isEmpty()) {
            PageChecks.pass(page, name);
        }
        return owner.requestPath().substring("/aanvragen/".length());
    }
}
