package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People, documents, consent and one's own data, with keys alone and without scripts. */
class HelpersJourney {

    private static final RequestsApi API =
            new RequestsApi(DemoSession.signIn(RunningStack.get(), "mkb2"));

    /** How somebody works. */
    enum Way {
        WITHOUT_SCRIPTS(Browser.Window.WITHOUT_SCRIPTS),
        KEYBOARD(Browser.Window.DESKTOP);

        private final Browser.Window window;

        Way(Browser.Window window) {
            this.window = window;
        }
    }

    private Applicant owner;
    private Page page;
    private Hands hands;

    @ParameterizedTest
    @EnumSource(Way.class)
    void invitesShowsAndTakesBack(Way way) {
        owner = Applicant.at(way.window);
        page = owner.page();
        hands = way == Way.KEYBOARD ? new Keys(page) : Hands.pointing(page);
        RequestsApi.Request request =
                API.draft(SampleCase.all().getFirst(), "helpers-" + UUID.randomUUID());
        String path = "/aanvragen/" + request.id();
        owner.open(path + "/mensen");
        owner.signIn("mkb2");

        invitesAndStops();
        addsADocument(path);
        API.submit(API.get(request.id()));
        API.awaitMatched(request.id());
        consentsAndTakesBack(path);
        asksBeforeErasing();
    }

    private void invitesAndStops() {
        hands.choose(page.locator("[name=soort]"), "ADVISER");
        hands.fill(page.locator("#naam"), "Kantoor A");
        hands.click(page.locator("main form .utrecht-button--primary-action"));
        page.waitForURL("**gemeld=uitgenodigd");
        assertThat(owner.text("main")).contains("Kantoor A");
        assertThat(page.locator("main a[href*='/uitnodiging/']").count()).isEqualTo(1);

        hands.click(page.locator("form[action$='/einde'] button").first());
        page.waitForURL("**gemeld=gestopt");
        assertThat(page.locator("form[action$='/einde']").count()).isZero();
    }

    private void addsADocument(String path) {
        owner.open(path + "/documenten");
        hands.select(page.locator("#soort"), "OTHER");
        byte[] text = ("Notitie " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        hands.send(page.locator("#bestand"), new FilePayload("notitie.txt", "text/plain", text));
        hands.click(page.locator("form[enctype] button[type=submit]"));
        page.waitForURL("**/documenten?added=*");
        assertThat(owner.text("main")).contains("Het document is ontvangen", "notitie.txt");
    }

    private void consentsAndTakesBack(String path) {
        owner.open(path + "/toestemming");
        hands.select(page.locator("#financier"), "qredits");
        hands.check(page.locator("#doel-identity"));
        hands.click(page.locator("button[value=geef]"));
        page.waitForURL("**gemeld=gegeven");
        hands.click(page.locator("button[value=stop]").first());
        page.waitForURL("**gemeld=ingetrokken");
        assertThat(page.locator("button[value=stop]").count()).isZero();
    }

    private void asksBeforeErasing() {
        owner.open("/mijn-gegevens");
        hands.click(page.locator("form[action='/mijn-gegevens/wissen'] button"));
        assertThat(owner.text(".kb-summary")).contains("Vink aan dat u het zeker weet.");
        hands.click(page.locator(".kb-summary a"));
        hands.check(page.locator("#zeker"));
    }
}
