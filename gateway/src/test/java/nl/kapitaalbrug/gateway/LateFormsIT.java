package nl.kapitaalbrug.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.mongodb.client.model.Updates;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import nl.kapitaalbrug.gateway.session.ExpiredSessions;
import nl.kapitaalbrug.keycloak.server.PlainBrowser;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** I10: a form that comes after the end of its session is kept for whoever sent it, and only so. */
class LateFormsIT extends LateForms {

    @Test
    void comeBackOnceToWhoeverSentThemFromThatPage() {
        PlainBrowser.Page late = sendLate(MARKER);

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body())
                .contains("Wij bewaren het 30 minuten")
                .contains("href=\"/login?to=%2Faanvragen%2F7%2Ftechniek%3F_kept%3D1\">");

        PlainBrowser.Page page = signIn(browser, person);

        assertThat(page.uri()).isEqualTo(gateway.uri(PAGE + "?_kept=1"));
        LoggedRequest shown = atPortal().getLast();
        assertThat(shown.getMethod()).isEqualTo(RequestMethod.POST);
        assertThat(shown.getUrl()).isEqualTo("/aanvragen/7/opslaan?stap=a%26b&_kept=1");
        assertThat(shown.getBodyAsString()).isEqualTo("naam=" + MARKER + "+%26+Zn&versie=3");
        assertThat(shown.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(shown.getHeader("Authorization")).startsWith("Bearer ");
        assertThat(kept().countDocuments()).isZero();

        browser.get(page.uri());
        assertThat(atPortal().getLast().getMethod()).isEqualTo(RequestMethod.GET);
    }

    @Test
    void speakEnglishToo() {
        browser.cookiesFor(gateway.uri("/")).put("taal", "en");

        assertThat(sendLate(MARKER).body())
                .contains("lang=\"en\"", "We keep it for you for 30 minutes");
    }

    @Test
    void areNotForAnotherPersonInTheSameBrowser() {
        sendLate(MARKER);
        browser.cookiesFor(URI.create(keycloak.server().issuer())).clear();

        signIn(browser, other);

        assertNothingIsGivenBack();
        assertThat(kept().countDocuments()).isOne();
    }

    /** Even with the cookie of the one who sent it: the key needs the person who is signed in. */
    @Test
    void areNotForAnotherPersonWithTheCookie() {
        sendLate(MARKER);
        String cookie = browser.cookiesFor(gateway.uri("/")).get("form");
        PlainBrowser thief = new PlainBrowser();
        signIn(thief, other);
        thief.cookiesFor(gateway.uri("/")).put("form", cookie);

        thief.get(gateway.uri(PAGE + "?_kept=1"));

        assertNothingIsGivenBack();
    }

    @Test
    void areNotForAnotherBrowserOfTheSamePerson() {
        sendLate(MARKER);

        signIn(new PlainBrowser(), person);

        assertNothingIsGivenBack();
    }

    @Test
    void areGoneAfterHalfAnHour() {
        sendLate(MARKER);
        Date ends = kept().find().first().getDate("ends");
        assertThat(ends)
                .isBetween(
                        Date.from(Instant.now().plusSeconds(1700)),
                        Date.from(Instant.now().plusSeconds(1801)));
        Date past = Date.from(Instant.now().minusSeconds(1));
        kept().updateMany(new Document(), Updates.set("ends", past));

        signIn(browser, person);
        assertNothingIsGivenBack();

        gateway.bean(ExpiredSessions.class).remove();
        assertThat(kept().countDocuments()).isZero();
    }

    @Test
    void ofHtmxLeadToTheLoginAndComeBackToo() {
        String[] htmx = {
            "Sec-Fetch-Site",
            "same-origin",
            "HX-Request",
            "true",
            "HX-Current-URL",
            gateway.uri(PAGE).toString()
        };

        PlainBrowser.Page late = send("/elders", MARKER, htmx);

        assertThat(late.header("HX-Redirect"))
                .contains("/login?to=%2Faanvragen%2F7%2Ftechniek%3F_kept%3D1");
        signIn(browser, person);
        assertThat(atPortal().getLast().getBodyAsString()).contains(MARKER);
    }

    @Test
    void waitWhileThePortalDoesNotAnswer() {
        sendLate(MARKER);
        gateway.portal().stubFor(post(urlMatching(".*_kept=1")).willReturn(status(503)));
        assertThat(signIn(browser, person).status()).isEqualTo(503);

        gateway.portal().stubFor(post(urlMatching(".*_kept=1")).willReturn(ok("filled in")));

        assertThat(browser.get(gateway.uri(PAGE + "?_kept=1")).body()).isEqualTo("filled in");
    }

    /** A button without anything to type: the page is there again, and nothing was done. */
    @Test
    void thatCannotBeShownOpenThePageAsItIs() {
        sendLate(MARKER);
        gateway.portal()
                .stubFor(
                        post(urlMatching(".*_kept=1"))
                                .withHeader("Authorization", matching("Bearer .*"))
                                .willReturn(status(405)));

        PlainBrowser.Page page = signIn(browser, person);

        assertThat(page.uri()).isEqualTo(gateway.uri(PAGE));
        assertThat(kept().countDocuments()).isZero();
    }

    private static void assertNothingIsGivenBack() {
        assertThat(atPortal().getLast().getUrl()).isEqualTo(PAGE + "?_kept=1");
        assertThat(atPortal().getLast().getMethod()).isEqualTo(RequestMethod.GET);
        assertThat(atPortal().getLast().getHeader("Authorization")).startsWith("Bearer ");
    }
}
