package nl.kapitaalbrug.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kapitaalbrug.keycloak.server.PlainBrowser;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What is kept of late forms, how it is stored, and what is not kept. */
class KeptFormsIT extends LateForms {

    @Test
    void areNotReadableWhereTheyAreStored() {
        sendLate(MARKER);

        Document stored = kept().find().first();
        byte[] content = stored.get("content", Binary.class).getData();
        String all = stored.toJson() + new String(content, StandardCharsets.ISO_8859_1);
        assertThat(all).doesNotContain(MARKER, "naam", "aanvragen", person.id());
        String cookie = browser.cookiesFor(gateway.uri("/")).get("form");
        assertThat(all).doesNotContain(cookie.substring(0, 40), cookie.substring(44, 84));
    }

    @Test
    void areKeptUpToSixtyFourKilobytes() {
        int room = 65_536 - ("naam=" + "+%26+Zn&versie=3").length();

        assertThat(sendLate("x".repeat(room)).body()).contains("Wij bewaren het");
        PlainBrowser.Page tooLarge = sendLateFrom(PAGE, "x".repeat(room + 1));

        assertThat(tooLarge.status()).isEqualTo(401);
        assertThat(tooLarge.body())
                .contains("href=\"/login?to=%2Faanvragen%2F7%2Ftechniek\" target=\"_blank\"")
                .contains("opnieuw verzenden");
        LoggedRequest travelled = atPortal().getLast();
        assertThat(travelled.getBodyAsString()).hasSize(65_537);
    }

    @Test
    void areTheLastOfEachPageAndTenPagesAtMost() {
        for (int i = 0; i < 10; i++) {
            assertThat(sendLateFrom("/aanvragen/" + i, MARKER).body()).contains("Wij bewaren het");
        }

        assertThat(sendLateFrom("/aanvragen/10", MARKER).body()).contains("opnieuw verzenden");
        assertThat(sendLateFrom("/aanvragen/9", "b").body()).contains("Wij bewaren het");
        assertThat(kept().countDocuments()).isEqualTo(10);
    }

    @Test
    void comeWithBothCookiesFromOurOwnPages() {
        Map<String, String> cookies = browser.cookiesFor(gateway.uri("/"));
        String form = cookies.get("form");

        cookies.put("form", (form.startsWith("A") ? "B" : "A") + form.substring(1));
        assertThat(sendLate(MARKER).body()).contains("opnieuw verzenden");
        cookies.put("form", "x".repeat(20));
        assertThat(sendLate(MARKER).body()).contains("opnieuw verzenden");
        cookies.put("form", form);
        String session = cookies.remove("session");
        assertThat(sendLate(MARKER).body()).contains("opnieuw verzenden");
        cookies.put("session", session);
        String[] elsewhere = {"Sec-Fetch-Site", "cross-site"};
        assertThat(send(PAGE, MARKER, elsewhere).status()).isEqualTo(403);

        assertThat(kept().countDocuments()).isZero();
    }

    @Test
    void holdNoFiles() {
        String cookies =
                "session=%s; form=%s"
                        .formatted(
                                browser.cookiesFor(gateway.uri("/")).get("session"),
                                browser.cookiesFor(gateway.uri("/")).get("form"));

        String body =
                Calls.send(
                                "POST",
                                gateway.uri("/aanvragen/uit-bestand"),
                                "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
                                        + MARKER
                                        + "\r\n--b--\r\n",
                                "Content-Type",
                                "multipart/form-data; boundary=b",
                                "Accept",
                                "text/html",
                                "Sec-Fetch-Site",
                                "same-origin",
                                "Cookie",
                                cookies)
                        .body();

        assertThat(body).contains("opnieuw verzenden");
        assertThat(kept().countDocuments()).isZero();
    }

    @Test
    void endWithALogout() {
        signIn(browser, person);
        String session = browser.cookiesFor(gateway.uri("/")).get("session");
        browser.cookiesFor(gateway.uri("/")).put("session", "ended");
        sendLate(MARKER);
        browser.cookiesFor(gateway.uri("/")).put("session", session);

        browser.post(gateway.uri("/logout"), Map.of());

        assertThat(kept().countDocuments()).isZero();
        assertThat(browser.cookiesFor(gateway.uri("/"))).doesNotContainKey("form");
    }

    @Test
    void protectTheCookie() {
        PlainBrowser fresh = new PlainBrowser();
        PlainBrowser.Page callback =
                fresh.signIn(
                        fresh.get(gateway.uri("/login")),
                        person.username(),
                        person.password(),
                        uri -> uri.getPath().startsWith("/login/oauth2/"));

        PlainBrowser.Page back = fresh.get(callback.location());

        assertThat(back.headers().get("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("form="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires", person.id());
    }
}
