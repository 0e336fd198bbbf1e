package nl.kapitaalbrug.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.mongodb.client.MongoCollection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.server.KeycloakForTests;
import nl.kapitaalbrug.keycloak.server.PlainBrowser;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Somebody whose session has ended with a form still open. */
abstract class LateForms {

    static final String PAGE = "/aanvragen/7/techniek";
    static final String MARKER = "Robotcel-7f3a";
    static RunningGateway gateway;
    static KeycloakForTests keycloak;
    static KeycloakForTests.Person person;
    static KeycloakForTests.Person other;
    final PlainBrowser browser = new PlainBrowser();

    @BeforeAll
    static void start() {
        gateway = RunningGateway.withKeycloak();
        keycloak = KeycloakForTests.forGateway("http://localhost:" + gateway.port());
        person = keycloak.person(Role.APPLICANT);
        other = keycloak.person(Role.APPLICANT);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void standIn() {
        gateway.portal().resetAll();
        gateway.portal().stubFor(any(anyUrl()).willReturn(ok("a page")));
        gateway.portal()
                .stubFor(
                        any(urlPathMatching("/aanvragen.*"))
                                .withHeader("Authorization", absent())
                                .willReturn(unauthorized()));
        kept().deleteMany(new Document());
        signIn(browser, person);
        gateway.database().getCollection("sessions").deleteMany(new Document());
    }

    PlainBrowser.Page sendLate(String name) {
        return sendLateFrom(PAGE, name);
    }

    PlainBrowser.Page sendLateFrom(String page, String name) {
        return send(page, name, "Sec-Fetch-Site", "same-origin");
    }

    PlainBrowser.Page send(String page, String name, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Referer";
        all[headers.length + 1] = gateway.uri(page).toString();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("naam", name + " & Zn");
        fields.put("versie", "3");
        return browser.post(gateway.uri("/aanvragen/7/opslaan?stap=a%26b"), fields, all);
    }

    static PlainBrowser.Page signIn(PlainBrowser browser, KeycloakForTests.Person who) {
        return browser.signIn(
                browser.get(gateway.uri("/login?to=" + PAGE + "%3F_kept%3D1")),
                who.username(),
                who.password(),
                uri -> false);
    }

    static MongoCollection<Document> kept() {
        return gateway.database().getCollection("keptForms");
    }

    static List<LoggedRequest> atPortal() {
        return gateway.portal().findAll(anyRequestedFor(anyUrl()));
    }
}
