package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The whole way on the smallest window that must do: 320 pixels wide. */
class PhoneJourney {

    private final Applicant owner = Applicant.at(Browser.Window.PHONE);
    private final Page page = owner.page();

    @Test
    void asksAndReadsTheRoutesOnAPhone() {
        owner.open("/");
        PageChecks.pass(page, "phone-start");
        owner.open("/hulp");
        PageChecks.pass(page, "phone-hulp");
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        PageChecks.pass(page, "phone-lijst");

        owner.begin();
        PageChecks.pass(page, "phone-onderdelen");
        for (String section : owner.sections()) {
            owner.next();
            owner.fill(section);
            PageChecks.pass(page, "phone-" + section);
            owner.save();
        }
        owner.next();
        PageChecks.pass(page, "phone-controleren");
        owner.next();
        PageChecks.pass(page, "phone-verstuurd");

        owner.next();
        owner.awaitRoutes();
        opensEverything();
        PageChecks.pass(page, "phone-uitkomst");
        String request = owner.requestPath();
        owner.openRoute("bank-bedrijfslening--bmkb-starters-klein-krediet");
        PageChecks.pass(page, "phone-weg");
        assertThat(owner.text("section[aria-labelledby=blad] table"))
                .contains("€ 108.000", "€ 97.200", "€ 4.590", "€ 27.000", "€ 12.960");
        owner.open(request);
        DocsPicture.keep(page, "request-page-phone");
    }

    /** The widest parts are behind summaries. */
    private void opensEverything() {
        Locator closed = page.locator("main details:not([open]) > summary:visible");
        for (int left = closed.count(); left > 0; left = closed.count()) {
            closed.first().click();
        }
    }
}
