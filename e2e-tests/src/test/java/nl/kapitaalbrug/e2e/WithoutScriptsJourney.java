package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The whole way in a browser that runs no scripts. */
class WithoutScriptsJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Applicant owner = Applicant.at(Browser.Window.WITHOUT_SCRIPTS);
    private final Page page = owner.page();

    @Test
    void asksReadsAndWithdrawsWithoutScripts() {
        owner.open("/");
        passes("start");
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        passes("lijst");

        owner.begin();
        passes("onderdelen");
        owner.next();
        correctsTheNumber();
        owner.fill("company");
        owner.save();
        for (String section : owner.sections().stream().skip(1).toList()) {
            owner.next();
            passes(section);
            owner.fill(section);
            owner.save();
        }
        owner.next();
        passes("controleren");
        owner.next();
        passes("verstuurd");

        owner.next();
        refreshesUntilTheRoutesAreThere();
        passes("uitkomst");
        readsABankSheet();
        withdraws();
    }

    private void correctsTheNumber() {
        passes("company");
        owner.field("kvkNumber").fill("6875011");
        owner.field("name").fill("Van Donald");
        page.locator("button[value=zoek]").click();

        assertThat(owner.text(".kb-summary")).contains("Vul de acht cijfers");
        assertThat(owner.typedIn("kvkNumber")).isEqualTo("6875011");
        assertThat(owner.typedIn("name")).isEqualTo("Van Donald");
    }

    private void refreshesUntilTheRoutesAreThere() {
        Instant limit = Instant.now().plus(PATIENCE);
        String request = owner.requestPath();
        while (page.locator("#past").count() == 0) {
            assertThat(Instant.now()).as("matched in time").isBefore(limit);
            page.locator("main [role=status] a[href='%s']".formatted(request)).click();
        }
    }

    private void readsABankSheet() {
        owner.openRoute("bank-bedrijfslening--bmkb-starters-klein-krediet");
        passes("weg");

        assertThat(owner.text("section[aria-labelledby=blad] table"))
                .contains("€ 108.000", "€ 97.200", "€ 4.590", "€ 27.000", "€ 12.960");
        page.locator("main a[href$='#wegen']").click();
    }

    private void withdraws() {
        page.locator("main a[href$='/intrekken']").click();
        passes("intrekken");
        owner.next();
        assertThat(owner.text("main .kb-notice--ok")).isEqualTo("Uw aanvraag is ingetrokken.");
        owner.signOut();
        assertThat(owner.text("header")).contains("Inloggen");
    }

    /** Nothing that only a script could open or fill in may be missing from what was sent. */
    private void passes(String name) {
        page.locator("main h1").waitFor();
        PageChecks.picture(page, "scriptless-" + name);
        PageChecks.passAsSent(page, URI.create(page.url()).getRawPath());
        assertThat(page.locator("main [hidden], main [data-hx-trigger='load']").count())
                .as("parts of %s that wait for a script", name)
                .isZero();
    }
}
