package nl.kapitaalbrug.applicant.company.adapter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import nl.kapitaalbrug.applicant.company.application.CompanyRegister;
import nl.kapitaalbrug.applicant.company.application.LookUp;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** Every way in which KvK can answer or fail to. */
final class KvkRegisterIT {

    private static final WireMockServer KVK =
            new WireMockServer(
                    WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    private static final KvkNumber NUMBER = KvkNumber.of("68750110");
    private static final String PATH = "/api/v1/basisprofielen/68750110";
    private static final Duration TOTAL = Duration.ofMillis(900);
    private static final String PROFILE =
            """
            {
              "kvkNummer": "68750110", "naam": "Test BV Donald", "later": {"unknown": 1},
              "materieleRegistratie": {"datumAanvang": "20150101"},
              "totaalWerkzamePersonen": 12,
              "sbiActiviteiten": [
                {"sbiCode": "25621", "sbiOmschrijving": "Verspanen", "indHoofdactiviteit": "Ja"}
              ],
              "_embedded": {
                "hoofdvestiging": {"adressen": [{"type": "bezoekadres", "plaats": "Almelo"}]},
                "eigenaar": {"rechtsvorm": "Besloten Vennootschap"}
              }
            }
            """;

    private CloseableHttpClient http;
    private CompanyRegister register;

    @BeforeAll
    static void start() {
        KVK.start();
    }

    @AfterAll
    static void stop() {
        KVK.stop();
    }

    @BeforeEach
    void connect() {
        KVK.resetAll();
        register = registerAt(URI.create(KVK.baseUrl() + "/api"));
    }

    @AfterEach
    void disconnect() throws IOException {
        http.close();
    }

    @Test
    void tellsWhatTheRegisterKnows() {
        answer(json(200, PROFILE));

        LookUp outcome = register.lookUp(NUMBER);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LookUp.Found.class,
                        found -> {
                            assertThat(found.profile().name()).isEqualTo("Test BV Donald");
                            assertThat(found.profile().legalForm()).isEqualTo(LegalForm.BV);
                            assertThat(found.profile().municipality()).hasToString("GM0141");
                        });
        KVK.verify(getRequestedFor(urlEqualTo(PATH)).withHeader("apikey", equalTo("a-key")));
    }

    @ParameterizedTest
    @CsvSource({
        "404,IPD0005,NotFound",
        "404,IPD5200,NotFound",
        "400,IPD0004,Invalid",
        "404,IPD1002,NotAvailable",
        "404,IPD1003,NotAvailable",
        "404,IPD9999,NotAvailable",
        "400,IPD1998,NotAvailable",
        "401,IPD9999,NotAvailable",
        "403,IPD9999,NotAvailable",
        "406,IPD9999,NotAvailable",
        "500,IPD9999,NotAvailable",
        "503,IPD1002,NotAvailable",
        "429,IPD9999,NotAvailable"
    })
    void knowsTheErrorsOfTheApi(int status, String code, String outcome) {
        answer(json(status, "{\"fout\":[{\"code\":\"%s\",\"x\":1}]}".formatted(code)));

        assertThat(register.lookUp(NUMBER).getClass().getSimpleName()).isEqualTo(outcome);
        KVK.verify(1, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "{\"fout\":null}",
                "{\"fout\":[null]}",
                "{\"kvkNummer\":\"11111111\"}",
                "{\"kvkNummer\":1}",
                "<html></html>",
                "{\"kvkNummer\":\"68750110\",\"kvkNummer\":\"68750110\"}"
            })
    void trustsNoNonsense(String body) {
        answer(json(200, body));

        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
        answer(json(404, body));
        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 503})
    void trustsNoPage(int status) {
        answer(
                aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "text/html; charset=utf-8")
                        .withBody("<h1>Onderhoud</h1>"));

        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
    }

    @Test
    void readsNoAnswerWithoutEnd() {
        answer(json(200, PROFILE.replace("Verspanen", "x".repeat(300_000))));

        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
    }

    @Test
    void followsNoRedirect() {
        answer(aResponse().withStatus(302).withHeader("Location", KVK.baseUrl() + "/elsewhere"));

        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
        KVK.verify(0, getRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void doesNotWaitForASlowAnswer() {
        answer(json(200, PROFILE).withFixedDelay(5_000));

        assertEndsInTime();
        KVK.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void doesNotWaitForAnAnswerThatDrips() {
        answer(json(200, PROFILE).withChunkedDribbleDelay(50, 10_000));

        assertEndsInTime();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void survivesABrokenConnection(Fault fault) {
        answer(aResponse().withFault(fault));

        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
    }

    @Test
    void triesABrokenConnectionOnceMore() {
        KVK.stubFor(
                get(anyUrl())
                        .inScenario("reset")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("well")
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        KVK.stubFor(
                get(anyUrl())
                        .inScenario("reset")
                        .whenScenarioStateIs("well")
                        .willReturn(json(200, PROFILE)));

        assertThat(register.lookUp(NUMBER)).isInstanceOf(LookUp.Found.class);
        KVK.verify(2, getRequestedFor(anyUrl()));
    }

    @Test
    void survivesThatNobodyListens() throws IOException {
        http.close();
        register = registerAt(URI.create("http://127.0.0.1:1/api"));

        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
    }

    @Test
    void leavesARegisterAloneThatKeepsFailing() {
        answer(json(503, "{}"));

        for (int i = 0; i < 20; i++) {
            assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());
        }

        KVK.verify(5, getRequestedFor(anyUrl()));
    }

    @Test
    void doesNotTakeAnUnknownNumberForAFailure() {
        answer(json(404, "{\"fout\":[{\"code\":\"IPD0005\"}]}"));

        for (int i = 0; i < 20; i++) {
            assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotFound());
        }

        KVK.verify(20, getRequestedFor(anyUrl()));
    }

    @Test
    void logsNeitherNumberNorName() {
        Logger logger = (Logger) LoggerFactory.getLogger(KvkRegister.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);

        answer(json(500, PROFILE));
        register.lookUp(NUMBER);
        answer(aResponse().withFault(Fault.EMPTY_RESPONSE));
        register.lookUp(NUMBER);

        logger.detachAppender(lines);
        assertThat(lines.list)
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.getFormattedMessage())
                            .doesNotContain("68750110")
                            .doesNotContain("Donald");
                    assertThat(line.getThrowableProxy()).isNull();
                });
    }

    private void assertEndsInTime() {
        long before = System.nanoTime();

        assertThat(register.lookUp(NUMBER)).isEqualTo(new LookUp.NotAvailable());

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(TOTAL.multipliedBy(3));
    }

    private CompanyRegister registerAt(URI address) {
        KvkProperties properties =
                new KvkProperties(
                        address, "a-key", Duration.ofMillis(300), TOTAL, DataSize.ofKilobytes(256));
        KvkConfiguration configuration = new KvkConfiguration();
        http = configuration.kvkHttpClient(properties);
        return configuration.kvkRegister(http, properties, JsonMappers.tolerant());
    }

    private static void answer(ResponseDefinitionBuilder response) {
        KVK.stubFor(get(anyUrl()).willReturn(response));
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json;charset=UTF-8")
                .withBody(body);
    }
}
