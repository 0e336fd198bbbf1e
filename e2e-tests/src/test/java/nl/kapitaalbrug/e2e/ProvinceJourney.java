package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Staff of the province read which demand stays unmet: wide, on a phone and without scripts. */
class ProvinceJourney {

    private static final int FIGURES = 6;

    /** 300 synthetic needs come in at ten a second, slower when the machine is busy. */
    private static final Duration LOADED = Duration.ofMinutes(4);

    @Test
    void readsTheFindingTheFiguresAndTheFiles() {
        Applicant analyst = Applicant.signedIn(Browser.Window.DESKTOP, "provincie", "/provincie");
        Page page = analyst.page();
        awaitSynthetic(page);
        PageChecks.pass(page, "provincie");
        DocsPicture.keep(page, "province-page");
        assertThat(page.locator(".kb-figure").count()).isEqualTo(FIGURES);

        opensEverything(page);
        PageChecks.pass(page, "provincie-tabellen");
        assertThat(Applicant.text(page.locator("main"))).contains("Hengelo", "minder dan 3");
        readsTheFiles(page);

        analyst.open("/provincie?maat=euro");
        PageChecks.pass(page, "provincie-euro");
        assertThat(Applicant.text(page.locator("main"))).contains("€");
        analyst.open("/provincie?synthetisch=nee");
        PageChecks.pass(page, "provincie-zonder-synthetisch");
        assertThat(page.navigate("/deals").status()).isEqualTo(403);
    }

    @Test
    void readsTheSameOnAPhoneInEnglish() {
        Applicant analyst = Applicant.signedIn(Browser.Window.PHONE, "provincie", "/provincie");
        Page page = analyst.page();
        PageChecks.pass(page, "phone-provincie");
        DocsPicture.keep(page, "province-page-phone");
        analyst.open("/provincie?lang=en");
        opensEverything(page);
        PageChecks.pass(page, "phone-provincie-en");
    }

    @Test
    void needsNoScripts() {
        Applicant analyst =
                Applicant.signedIn(Browser.Window.WITHOUT_SCRIPTS, "provincie", "/provincie");
        Page page = analyst.page();
        PageChecks.passAsSent(page, "/provincie");
        page.locator(".kb-switch a[href*='maat=euro']").click();
        assertThat(page.url()).contains("maat=euro");
        opensEverything(page);
        assertThat(page.locator(".kb-figure__table:visible").count()).isEqualTo(FIGURES);
    }

    private static void readsTheFiles(Page page) {
        List<Locator> links = page.locator("a[href^='/provincie/cijfers/']").all();
        assertThat(links).hasSize(FIGURES);
        for (Locator link : links) {
            String path = link.getAttribute("href");
            APIResponse file = page.request().get(path);
            assertThat(file.status()).as(path).isEqualTo(200);
            assertThat(file.headers().get("content-type")).startsWith("text/csv");
            assertThat(file.text()).as(path).contains("300").contains("kunstmatig");
        }
    }

    private static void opensEverything(Page page) {
        Locator closed = page.locator("main details:not([open]) > summary:visible");
        for (int left = closed.count(); left > 0; left = closed.count()) {
            closed.first().click();
        }
    }

    /**
     * The synthetic needs come in after the start; the page is worth a look once they are there.
     */
    private static void awaitSynthetic(Page page) {
        RequestsApi.await(
                LOADED,
                () -> {
                    page.navigate("/provincie");
                    String text = Applicant.text(page.locator("main"));
                    return text.contains("300") ? text : null;
                });
    }
}
