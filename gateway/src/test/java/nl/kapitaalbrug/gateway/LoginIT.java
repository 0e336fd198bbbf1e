package nl.kapitaalbrug.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.gateway.session.ExpiredSessions;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.server.KeycloakForTests;
import nl.kapitaalbrug.keycloak.server.PlainBrowser;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** I1, I9, I10: signing in at the real Keycloak, and what becomes of the tokens. */
class LoginIT {

    private static RunningGateway gateway;
    private static KeycloakForTests keycloak;
    private static KeycloakForTests.Person person;
    private final PlainBrowser browser = new PlainBrowser();

    @BeforeAll
    static void start() {
        gateway = RunningGateway.withKeycloak();
        keycloak = KeycloakForTests.forGateway("http://localhost:" + gateway.port());
        person = keycloak.person(Role.APPLICANT);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void standIn() {
        gateway.portal().resetAll();
        gateway.services().resetAll();
        gateway.portal().stubFor(any(anyUrl()).willReturn(ok("a page")));
        gateway.portal()
                .stubFor(
                        get(urlPathMatching("/aanvragen.*"))
                                .withHeader("Authorization", absent())
                                .willReturn(unauthorized()));
        gateway.services().stubFor(any(anyUrl()).willReturn(ok("{}")));
        gateway.database().getCollection("tokens").deleteMany(new Document());
    }

    @Test
    void leadsBackToThePageThatWasWanted() throws Exception {
        PlainBrowser.Page refused = browser.get(gateway.uri("/aanvragen/7?stap=2"));
        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.header("Location")).contains("/login?to=%2Faanvragen%2F7%3Fstap%3D2");

        PlainBrowser.Page page =
                browser.signIn(refused, person.username(), person.password(), uri -> false);

        assertThat(page.uri()).isEqualTo(gateway.uri("/aanvragen/7?stap=2"));
        assertThat(page.body()).isEqualTo("a page");
        LoggedRequest last = requestsAtPortal().getLast();
        String token = last.getHeader("Authorization").substring("Bearer ".length());
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getSubject()).isEqualTo(person.id());
        assertThat(last.getHeader("Cookie")).isEqualTo("taal=nl");
        assertThat(browser.cookiesFor(page.uri())).containsOnlyKeys("session", "form");
        assertThat(browser.cookiesFor(page.uri()).get("session")).doesNotContain("ey");
    }

    @Test
    void changesTheSessionIdAndProtectsTheCookie() {
        PlainBrowser.Page start = browser.get(gateway.uri("/login"));
        String before = browser.cookiesFor(start.uri()).get("session");
        PlainBrowser.Page callback =
                browser.signIn(
                        start,
                        person.username(),
                        person.password(),
                        uri -> uri.getPath().startsWith("/login/oauth2/"));

        PlainBrowser.Page back = browser.get(callback.location());

        assertThat(back.header("Location")).contains("/");
        assertThat(back.headers().get("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("session="))
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(browser.cookiesFor(back.uri()).get("session")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void asksKeycloakForTheChosenLanguage() {
        assertThat(browser.get(gateway.uri("/login?lang=en")).location().getQuery())
                .contains("ui_locales=en");
        assertThat(browser.get(gateway.uri("/login")).location().getQuery())
                .contains("ui_locales=nl")
                .contains("code_challenge_method=S256");
    }

    @Test
    void neverLeadsToAnotherSite() {
        for (String to : List.of("//evil.example", "https://evil.example", "/%5Cevil.example")) {
            PlainBrowser fresh = new PlainBrowser();
            PlainBrowser.Page page =
                    fresh.signIn(
                            fresh.get(gateway.uri("/login?to=" + to)),
                            person.username(),
                            person.password(),
                            uri -> false);

            assertThat(page.uri()).isEqualTo(gateway.uri("/"));
        }
    }

    @Test
    void renewsATokenOnceForTenRequestsAtItsEnd() throws Exception {
        signIn();
        String old = String.valueOf(storedTokens().find().first().get("accessToken"));
        endAccessToken();
        gateway.services().resetRequests();
        Callable<PlainBrowser.Page> call =
                () -> browser.get(gateway.uri("/api/applicant/v1/financing-requests"));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<PlainBrowser.Page> page :
                    threads.invokeAll(Stream.generate(() -> call).limit(10).toList())) {
                assertThat(page.get().status()).as("%s", page.get()).isEqualTo(200);
            }
        }

        assertThat(
                        gateway.services().findAll(anyRequestedFor(anyUrl())).stream()
                                .map(request -> request.getHeader("Authorization"))
                                .collect(Collectors.toSet()))
                .singleElement()
                .isNotEqualTo("Bearer " + old);
    }

    @Test
    void goesOnAnonymouslyWhenTheSessionEndedAtKeycloak() {
        signIn();
        endAccessToken();
        storedTokens().updateMany(new Document(), Updates.set("refreshToken", "ended"));

        PlainBrowser.Page open = browser.get(gateway.uri("/hulp"));
        PlainBrowser.Page closed = browser.get(gateway.uri("/aanvragen"));

        assertThat(open.status()).isEqualTo(200);
        assertThat(closed.status()).isEqualTo(303);
        assertThat(storedTokens().countDocuments()).isZero();
    }

    @Test
    void endsASessionAfterTenHoursWhateverHappens() {
        signIn();
        storedTokens()
                .updateMany(
                        new Document(),
                        Updates.set("ends", Date.from(Instant.now().minusSeconds(1))));

        assertThat(browser.get(gateway.uri("/aanvragen")).status()).isEqualTo(303);
    }

    @Test
    void signsOutHereAndAtKeycloak() {
        signIn();

        PlainBrowser.Page out = browser.post(gateway.uri("/logout"), Map.of());

        assertThat(out.header("Location")).contains("/");
        assertThat(storedTokens().countDocuments()).isZero();
        assertThat(browser.get(gateway.uri("/aanvragen")).status()).isEqualTo(303);
        PlainBrowser.Page again = browser.follow(browser.get(gateway.uri("/login")), uri -> false);
        assertThat(again.body()).contains("kc-form-login");
    }

    @Test
    void aPersonRemovesTheOwnAccountAfterSigningInOnceMore() {
        KeycloakForTests.Person leaving = keycloak.person(Role.APPLICANT);
        browser.signIn(
                browser.get(gateway.uri("/login")),
                leaving.username(),
                leaving.password(),
                uri -> false);

        PlainBrowser.Page out = browser.post(gateway.uri("/logout?daarna=account"), Map.of());
        assertThat(out.location()).isEqualTo(gateway.uri("/account-verwijderen"));
        PlainBrowser.Page asked =
                browser.follow(
                        browser.get(gateway.uri("/login?account=verwijderen")), uri -> false);
        assertThat(asked.body()).contains("kc-form-login");
        PlainBrowser.Page sure =
                browser.signIn(asked, leaving.username(), leaving.password(), uri -> false);
        assertThat(sure.body()).contains("Verwijder mijn account", "uw naam en e-mailadres gewist");
        PlainBrowser.Page gone = browser.follow(browser.submit(sure, Map.of()), uri -> false);

        assertThat(gone.body()).contains("Uw account is verwijderd");
        PlainBrowser.Page again =
                browser.signIn(
                        browser.get(gateway.uri("/login")),
                        leaving.username(),
                        leaving.password(),
                        uri -> false);
        assertThat(again.body()).contains("Gebruikersnaam of wachtwoord ongeldig");
    }

    @Test
    void anOrdinaryLoginLeadsToNoRemoval() {
        for (String query :
                List.of("", "?to=/x&account=verwijderen", "?kc_action=delete_account")) {
            assertThat(browser.get(gateway.uri("/login" + query)).location().getQuery())
                    .doesNotContain("kc_action");
        }
    }

    @Test
    void isNotEndedByAnotherSite() {
        signIn();

        PlainBrowser.Page refused =
                browser.post(gateway.uri("/logout"), Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(browser.get(gateway.uri("/aanvragen")).status()).isEqualTo(200);
    }

    @Test
    void leadsHtmxToTheLoginToo() {
        PlainBrowser.Page page =
                browser.get(
                        gateway.uri("/aanvragen/7/deel"),
                        "HX-Request",
                        "true",
                        "HX-Current-URL",
                        gateway.uri("/aanvragen/7").toString());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.header("HX-Redirect")).contains("/login?to=%2Faanvragen%2F7");
    }

    @Test
    void losesNoFormThatIsSentAfterTheEnd() {
        gateway.portal()
                .stubFor(
                        post(urlPathMatching("/aanvragen.*"))
                                .withHeader("Authorization", absent())
                                .willReturn(unauthorized()));

        PlainBrowser.Page late =
                browser.post(
                        gateway.uri("/aanvragen/7/techniek"),
                        Map.of("naam", "Robotcel"),
                        "Referer",
                        gateway.uri("/aanvragen/7/techniek").toString());

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body())
                .contains("href=\"/login?to=%2Faanvragen%2F7%2Ftechniek\" target=\"_blank\"")
                .contains("opnieuw verzenden");

        signIn();
        assertThat(
                        browser.post(
                                        gateway.uri("/aanvragen/7/techniek"),
                                        Map.of("naam", "Robotcel"))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void leavesNothingBehindAfterTheEnd() {
        signIn();
        Date past = Date.from(Instant.now().minusSeconds(60));
        gateway.database()
                .getCollection("sessions")
                .updateMany(new Document(), Updates.set("expireAt", past));
        storedTokens().updateMany(new Document(), Updates.set("ends", past));

        gateway.bean(ExpiredSessions.class).remove();

        assertThat(gateway.database().getCollection("sessions").countDocuments()).isZero();
        assertThat(storedTokens().countDocuments()).isZero();
    }

    private void signIn() {
        PlainBrowser.Page page =
                browser.signIn(
                        browser.get(gateway.uri("/login")),
                        person.username(),
                        person.password(),
                        uri -> false);
        assertThat(page.body()).isEqualTo("a page");
    }

    private static void endAccessToken() {
        storedTokens()
                .updateMany(
                        Filters.exists("accessEnds"),
                        Updates.set("accessEnds", Date.from(Instant.now().minusSeconds(5))));
    }

    private static MongoCollection<Document> storedTokens() {
        return gateway.database().getCollection("tokens");
    }

    private static List<LoggedRequest> requestsAtPortal() {
        return gateway.portal().findAll(anyRequestedFor(anyUrl()));
    }
}
