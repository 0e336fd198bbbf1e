package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;

/** An owner reads how a request stands on the four axes, what that costs, and what is missing. */
class FourSidesJourney {

    @Test
    void anOwnerReadsTheFourSidesOfARequest() {
        RequestsApi api = new RequestsApi(DemoSession.signIn(RunningStack.get(), "mkb"));
        String develops = sample(api, "medical-device");
        String robot = sample(api, "robot-cell");

        Applicant owner = Applicant.signedIn(Browser.Window.DESKTOP, "mkb", "/aanvragen/" + robot);
        assertThat(owner.text("section[aria-labelledby=kanten]"))
                .contains("Vier kanten van uw aanvraag", "Klanten kopen het al", "60 maanden");
        assertThat(owner.text("#kant-looptijd")).doesNotContain("Nog onbekend");
        open(owner.page());
        assertThat(owner.text("section[aria-labelledby=kanten]"))
                .contains("Een financier die dit dossier gebruikt", "Toegevoegde waarde");
        PageChecks.pass(owner.page(), "desktop-vier-kanten");

        Applicant phone = Applicant.signedIn(Browser.Window.PHONE, "mkb", "/aanvragen/" + develops);
        open(phone.page());
        assertThat(phone.text("section[aria-labelledby=kanten]"))
                .contains("Getekende opdrachten", "Hoe ver de rest is", "7 van 9")
                .contains("Middelgroot");
        PageChecks.pass(phone.page(), "phone-vier-kanten");
        phone.open("/aanvragen/" + develops + "?lang=en");
        open(phone.page());
        PageChecks.fitsInEnglish(phone.page(), "english-vier-kanten");
    }

    private static void open(Page page) {
        page.locator("section[aria-labelledby=kanten] > details > summary").click();
    }

    private static String sample(RequestsApi api, String name) {
        String id = api.start(SampleCase.startKey(name)).id();
        api.awaitMatched(id);
        return id;
    }
}
