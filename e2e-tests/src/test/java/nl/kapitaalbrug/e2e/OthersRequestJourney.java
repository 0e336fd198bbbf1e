package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** An address is no key: another owner's request looks like one that never was. */
class OthersRequestJourney {

    private static final String NEVER_WAS = "/aanvragen/01900000-0000-7000-8000-000000000000";

    @Test
    void showsAnothersRequestAsOneThatNeverWas() {
        Applicant owner = Applicant.at(Browser.Window.DESKTOP);
        owner.open("/aanvragen/nieuw");
        owner.signIn("mkb2");
        String request = owner.begin();
        Applicant stranger = Applicant.at(Browser.Window.DESKTOP);
        stranger.open("/aanvragen");
        stranger.signIn("mkb");

        for (String page : new String[] {"", "/bedrijf", "/controleren", "/intrekken"}) {
            Response others = stranger.page().navigate(request + page);
            String shown = stranger.text("main");

            assertThat(others.status()).as(page).isEqualTo(404);
            assertThat(stranger.heading()).isEqualTo("Deze pagina bestaat niet");
            assertThat(stranger.page().navigate(NEVER_WAS + page).status()).isEqualTo(404);
            assertThat(stranger.text("main")).as(page).isEqualTo(shown);
        }
        PageChecks.pass(stranger.page(), "andermans-aanvraag");
        assertThat(owner.page().navigate(request).status()).isEqualTo(200);
    }
}
