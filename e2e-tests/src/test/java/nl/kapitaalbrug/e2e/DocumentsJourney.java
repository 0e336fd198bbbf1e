package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document is sent once, used with two requests, downloaded and deleted. */
class DocumentsJourney {

    @ParameterizedTest
    @EnumSource(BookkeepingJourney.View.class)
    void aDocumentIsSentUsedAgainAndDeleted(BookkeepingJourney.View view) throws IOException {
        Applicant owner = Applicant.at(view.window());
        Page page = owner.page();
        String shot = view.name().toLowerCase(Locale.ROOT).replace('_', '-');
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        String first = owner.begin();
        owner.open(first);
        page.locator("main a[href$='/documenten']").click();
        passes(view, page, "documenten-leeg-" + shot);

        send(page, "foto.png", "%PDF-1.7 geen foto");
        assertThat(owner.text(".kb-summary")).contains("anders dan de naam zegt");
        passes(view, page, "documenten-geweigerd-" + shot);

        // another content for each run: the same one would be the same document
        String name = "Jaarrekening " + UUID.randomUUID() + ".pdf";
        String content = "%PDF-1.7 " + name;
        send(page, name, content);
        assertThat(owner.text("main"))
                .contains("Het document is ontvangen", "Gecontroleerd", "bewijs bij T4.2");
        passes(view, page, "documenten-" + shot);
        Download download =
                page.waitForDownload(
                        () -> page.locator("main a[download]").getByText(name).click());
        assertThat(Files.readString(download.path())).isEqualTo(content);
        assertThat(download.suggestedFilename()).isEqualTo(name);

        owner.open("/aanvragen");
        owner.open(owner.begin() + "/documenten");
        assertThat(owner.text("#hier + *")).contains("nog geen documenten");
        page.locator("li", new Page.LocatorOptions().setHasText(name))
                .locator("button[value=koppel]")
                .click();
        page.locator("section[aria-labelledby=hier]").getByText(name).first().waitFor();
        passes(view, page, "documenten-hergebruik-" + shot);

        page.locator("section[aria-labelledby=hier] a[href$='/verwijderen']").click();
        assertThat(owner.text("main")).contains(name, "2 aanvragen");
        passes(view, page, "documenten-verwijderen-" + shot);
        page.locator("main form button").click();
        page.waitForURL("**gemeld=verwijderd");
        assertThat(owner.text("main")).contains("Het document is verwijderd").doesNotContain(name);
    }

    @Test
    void aFileOnItsWayShowsHowFarItIsAndCanBeStopped() {
        Applicant owner = Applicant.at(Browser.Window.PHONE);
        Page page = owner.page();
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        owner.open(owner.begin() + "/documenten");
        List<Route> held = new ArrayList<>();
        page.route("**/api/applicant/v1/documents", held::add);
        page.locator("#soort").selectOption("OTHER");
        byte[] text = ("Notitie " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        page.locator("#bestand").setInputFiles(new FilePayload("notitie.txt", "text/plain", text));
        Locator send = page.locator("form[enctype] button[type=submit]");

        send.click();
        Locator shown = page.locator(".kb-upload");
        shown.waitFor();
        assertThat(shown.innerText()).contains("Uw bestand wordt verstuurd", "Stop met versturen");
        PageChecks.pass(page, "phone-documenten-onderweg");
        shown.locator("button").click();
        assertThat(page.locator(".kb-upload").count()).isZero();
        assertThat(Keys.hasFocus(send)).isTrue();

        send.click();
        shown.waitFor();
        held.getLast().abort();
        page.locator(".kb-upload p").getByText("niet gelukt").waitFor();
        page.unroute("**/api/applicant/v1/documents");
        Applicant.sendsFile(page);
        assertThat(owner.text("main")).contains("Het document is ontvangen");
    }

    @Test
    void aFileThatIsFarTooLargeIsToldOnThePage() {
        Applicant owner = Applicant.at(Browser.Window.WITHOUT_SCRIPTS);
        Page page = owner.page();
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        owner.open(owner.begin() + "/documenten");

        send(page, "groot.pdf", "%PDF-1.7 " + "x".repeat(45_000_000));

        assertThat(owner.text(".kb-summary")).contains("te groot");
    }

    @Test
    void nobodyElseSeesThePage() {
        Applicant owner = Applicant.at(Browser.Window.DESKTOP);
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        String request = owner.begin();
        Applicant other = Applicant.at(Browser.Window.DESKTOP);
        other.open("/aanvragen");
        other.signIn("mkb");

        assertThat(other.page().navigate(request + "/documenten").status()).isEqualTo(404);
    }

    private static void passes(BookkeepingJourney.View view, Page page, String name) {
        if (view == BookkeepingJourney.View.WITHOUT_SCRIPTS) {
            PageChecks.picture(page, name);
        } else {
            PageChecks.pass(page, name);
        }
    }

    private static void send(Page page, String name, String content) {
        page.locator("#soort").selectOption("TEST_REPORT");
        page.locator("#bewijs").selectOption("T4.2");
        page.locator("#bestand")
                .setInputFiles(
                        new FilePayload(
                                name,
                                name.endsWith("png") ? "image/png" : "application/pdf",
                                content.getBytes(StandardCharsets.UTF_8)));
        Applicant.sendsFile(page);
    }
}
