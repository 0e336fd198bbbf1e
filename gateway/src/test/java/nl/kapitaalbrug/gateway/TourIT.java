package nl.kapitaalbrug.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guided tour of the local stack: its cookie passes, that of nothing else does. */
class TourIT {

    private static final WireMockServer TOUR =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        TOUR.start();
        TOUR.stubFor(
                any(anyUrl())
                        .willReturn(aResponse().withHeader("Set-Cookie", "session=demo; Path=/")));
        gateway =
                RunningGateway.withoutKeycloak(Map.of("kapitaalbrug.gateway.tour", TOUR.baseUrl()));
        gateway.portal()
                .stubFor(
                        any(anyUrl())
                                .willReturn(
                                        aResponse()
                                                .withHeader("Set-Cookie", "session=evil; Path=/")));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        TOUR.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rondleiding", "/rondleiding/1", "/rondleiding/6"})
    void hasItsOwnPathsAndMayOpenASession(String path) {
        assertThat(Calls.get(gateway.uri(path)).headers().firstValue("Set-Cookie"))
                .contains("session=demo; Path=/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rondleiding/10", "/rondleiding/x", "/rondleidingen", "/aanvragen"})
    void hasNoOtherPaths(String path) {
        assertThat(Calls.get(gateway.uri(path)).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void isAPageLikeAnyOtherWhereThereIsNoTour() {
        try (RunningGateway without = RunningGateway.withoutKeycloak(Map.of())) {
            without.portal().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));

            assertThat(Calls.get(without.uri("/rondleiding")).statusCode()).isEqualTo(404);
        }
    }
}
