package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;

/** A request goes along as a file, and comes back as a new one with all its answers. */
class ExportJourney {

    private static final RequestsApi API =
            new RequestsApi(DemoSession.signIn(RunningStack.get(), "mkb"));

    @Test
    void takesARequestAlongAndBeginsAnotherWithIt() throws IOException {
        String id = draft();
        Applicant owner = at(Browser.Window.DESKTOP, "/aanvragen/" + id);
        Page page = owner.page();
        Download download =
                page.waitForDownload(() -> page.locator("main a[href$='/export']").click());
        byte[] file = Files.readAllBytes(download.path());

        assertThat(download.suggestedFilename()).matches("KB-.*[.]json");
        owner.open("/aanvragen/nieuw");
        PageChecks.pass(page, "nieuw-met-bestand");
        send(page, file);

        page.waitForURL("**gemeld=bestand");
        String other = owner.requestPath().substring("/aanvragen/".length());
        assertThat(other).isNotEqualTo(id);
        assertThat(API.get(other).body().path("missing")).isEmpty();
        assertThat(API.get(other).body().at("/sections/need"))
                .isEqualTo(API.get(id).body().at("/sections/need"));
    }

    @Test
    void saysWhatIsWrongWithAFileOnAPhoneAndWithoutScripts() {
        Applicant owner = at(Browser.Window.PHONE, "/aanvragen/nieuw");
        send(
                owner.page(),
                """
                {"schema": "https://kapitaalbrug.nl/schemas/financing-request/1",
                 "sections": {"company": {"employees": -1}, "need": {"place": "GM9999"}}}
                """
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(owner.text(".kb-summary")).contains("Uw bedrijf", "Wat u nodig hebt");
        PageChecks.pass(owner.page(), "phone-bestand-fout");

        Applicant plain = at(Browser.Window.WITHOUT_SCRIPTS, "/aanvragen/nieuw");
        send(plain.page(), "geen json".getBytes(StandardCharsets.UTF_8));
        assertThat(plain.text(".kb-summary")).contains("kunnen wij niet lezen");
    }

    private static void send(Page page, byte[] file) {
        page.locator("#bestand")
                .setInputFiles(new FilePayload("aanvraag.json", "application/json", file));
        page.locator("form[action='/aanvragen/uit-bestand'] button").click();
    }

    private static String draft() {
        return API.draft(SampleCase.all().getFirst(), "export-" + UUID.randomUUID()).id();
    }

    private static Applicant at(Browser.Window window, String path) {
        Applicant owner = Applicant.at(window);
        owner.open(path);
        owner.signIn("mkb");
        return owner;
    }
}
