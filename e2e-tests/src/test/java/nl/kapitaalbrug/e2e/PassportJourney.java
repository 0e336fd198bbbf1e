package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;

/** An owner shows a passport; somebody without an account checks it, and one that was changed. */
class PassportJourney {

    @Test
    void anybodyChecksAPassport() {
        RequestsApi api = new RequestsApi(DemoSession.signIn(RunningStack.get(), "mkb2"));
        String id =
                api.submit(api.draft(SampleCase.all().getFirst(), "seal-" + UUID.randomUUID()))
                        .id();
        api.awaitMatched(id);
        Applicant owner = Applicant.at(Browser.Window.PHONE);
        owner.open("/aanvragen/" + id);
        owner.signIn("mkb2");
        Page page = owner.page();
        page.locator("section[aria-labelledby=beoordeling] summary").click();
        assertThat(owner.text("section[aria-labelledby=beoordeling]"))
                .contains("Zegel van dit paspoort");
        String seal = page.locator("section[aria-labelledby=beoordeling] code").innerText();
        PageChecks.pass(page, "phone-beoordeling");
        Download document =
                page.waitForDownload(() ->
                        page.locator("section[aria-labelledby=beoordeling] a[download]").click());
        assertThat(document.suggestedFilename()).isEqualTo("paspoort-1.1.pdf");

        Applicant anybody = Applicant.at(Browser.Window.DESKTOP);
        anybody.open("/model");
        anybody.page().locator("main details > summary").first().click();
        assertThat(anybody.text("main")).contains("Wat wij nooit gebruiken", "Reken zelf");
        PageChecks.pass(anybody.page(), "model");
        anybody.page().locator("main a[href='/paspoort']").first().click();
        PageChecks.pass(anybody.page(), "paspoort-leeg");
        anybody.page().locator("#zegel").fill(seal);
        anybody.next();
        assertThat(anybody.text("main")).contains("Dit paspoort is echt", "Indicatieve klasse");
        PageChecks.pass(anybody.page(), "paspoort-echt");

        int dot = seal.indexOf('.') + 10;
        char other = seal.charAt(dot) == 'A' ? 'B' : 'A';
        anybody.page()
                .locator("#zegel")
                .fill(seal.substring(0, dot) + other + seal.substring(dot + 1));
        anybody.next();
        assertThat(anybody.text("main .kb-notice")).contains("veranderd");
        PageChecks.pass(anybody.page(), "paspoort-vals");
        page.navigate("/paspoort");
        PageChecks.pass(page, "phone-paspoort");
        page.navigate("/model?lang=en");
        page.locator("main details summary").first().click();
        PageChecks.pass(page, "phone-model");
    }
}
