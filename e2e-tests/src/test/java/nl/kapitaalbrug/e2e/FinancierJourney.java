package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** A financier looks for deals that fit: wide, on a phone, without scripts and in English. */
class FinancierJourney {

    @Test
    void findsWhatFitsAndKeepsTheFiltersInTheAddress() {
        Applicant financier =
                Applicant.signedIn(Browser.Window.DESKTOP, "financier", "/deals/passend");
        Page page = financier.page();
        PageChecks.pass(page, "deals-passend");
        DocsPicture.keep(page, "deals-page");
        assertThat(page.locator(".kb-deal").count()).isPositive();
        assertThat(Applicant.text(page.locator(".kb-deals"))).contains("geen echt bedrijf");

        financier.open("/deals");
        PageChecks.pass(page, "deals-alle");
        int all = found(page);
        page.locator("input[name='regio'][value='TWENTE']")
                .first()
                .evaluate(
                        "box => {" + " box.closest('details').open = true; box.checked = true; }");
        filter(page);
        assertThat(page.url()).contains("regio=TWENTE");
        assertThat(found(page)).isPositive().isLessThan(all);
        assertThat(page.locator(".kb-chip").count()).isEqualTo(1);
        PageChecks.pass(page, "deals-gefilterd");

        page.locator(".kb-chip").click();
        page.waitForURL(address -> !address.contains("regio"));
        assertThat(found(page)).isEqualTo(all);
        opensTheFirst(page, "deals-een");
    }

    @Test
    void readsDealsOnAPhoneInEnglish() {
        Applicant financier =
                Applicant.signedIn(Browser.Window.PHONE, "financier", "/deals/passend");
        Page page = financier.page();
        PageChecks.pass(page, "phone-deals");
        DocsPicture.keep(page, "deals-page-phone");
        financier.open("/deals?lang=en");
        PageChecks.pass(page, "phone-deals-en");
        assertThat(Applicant.text(page.locator("main"))).doesNotContain("Nagemaakt", "Looptijd");
        opensTheFirst(page, "phone-deal-en");
    }

    @Test
    void filtersWithoutScriptsAndIsToldWhatIsNonsense() {
        Applicant financier =
                Applicant.signedIn(Browser.Window.WITHOUT_SCRIPTS, "financier", "/deals");
        Page page = financier.page();
        Locator drawer = page.locator(".kb-drawer > summary");
        if (drawer.isVisible()) {
            drawer.click();
        }
        page.locator("input[name='bedrag']").first().check();
        filter(page);
        assertThat(page.url()).contains("bedrag=");
        assertThat(found(page)).isPositive();

        Response nonsense = page.navigate("/deals?bedrag=veel&regio=mars&pagina=min");
        assertThat(nonsense.status()).isEqualTo(400);
        PageChecks.passAsSent(page, "/deals?bedrag=veel");
        assertThat(page.navigate("/provincie").status()).isEqualTo(403);
        assertThat(page.navigate("/aanvragen").status()).isEqualTo(403);
    }

    private static void filter(Page page) {
        page.locator(".kb-filters__go button").click();
        page.locator(".kb-chip").first().waitFor();
    }

    private static void opensTheFirst(Page page, String name) {
        page.locator(".kb-deal__title a").first().click();
        page.waitForURL(address -> address.matches(".*/deals/[0-9A-Za-z_-]{8,}"));
        page.locator("#assen").waitFor();
        PageChecks.pass(page, name);
    }

    /** How many deals the list says that there are. */
    private static int found(Page page) {
        return Integer.parseInt(Applicant.text(page.locator("#gevonden")).replaceAll("[^0-9]", ""));
    }
}
