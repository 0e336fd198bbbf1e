package nl.kapitaalbrug.support.outbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import nl.kapitaalbrug.support.json.JsonMappers;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FeignMessageClientTest {

    @RegisterExtension
    static final WireMockExtension RECEIVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final JsonMapper json = JsonMappers.strict();
    private final FeignMessageClient client =
            new FeignMessageClient(
                    new ServicesProperties(
                            Map.of(
                                    "there",
                                    URI.create(RECEIVER.baseUrl()),
                                    "nowhere",
                                    URI.create("http://127.0.0.1:1"))),
                    destination -> "token-for-" + destination,
                    json);

    @Test
    void sendsACloudEventWithTheServicesOwnToken() {
        answers(204);

        assertThat(client.deliver("there", event())).isEqualTo(new Delivery.Accepted());

        RECEIVER.verify(
                postRequestedFor(urlEqualTo("/messages"))
                        .withHeader("Authorization", equalTo("Bearer token-for-there"))
                        .withHeader("Content-Type", equalTo("application/cloudevents+json"))
                        .withHeader("traceparent", equalTo(event().traceparent()))
                        .withRequestBody(matchingJsonPath("$.specversion", equalTo("1.0")))
                        .withRequestBody(matchingJsonPath("$.id", equalTo("a/1")))
                        .withRequestBody(
                                matchingJsonPath("$.time", equalTo("2026-01-01T00:00:00Z")))
                        .withRequestBody(matchingJsonPath("$.data.x", equalTo("1"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void isTaken(int status) {
        answers(status);

        assertThat(client.deliver("there", event())).isInstanceOf(Delivery.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 405, 408, 409, 429, 500, 502, 503, 504})
    void isTriedAgain(int status) {
        answers(status);

        assertThat(client.deliver("there", event())).isInstanceOf(Delivery.Unavailable.class);
        assertThat(RECEIVER.getAllServeEvents()).as("not followed, not repeated").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 406, 410, 413, 415, 422})
    void isRefusedForGood(int status) {
        answers(status);

        assertThat(client.deliver("there", event())).isEqualTo(new Delivery.Refused(status));
    }

    @Test
    void isTriedAgainWhenTheNetworkFails() {
        RECEIVER.stubFor(
                post("/messages")
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(client.deliver("there", event())).isInstanceOf(Delivery.Unavailable.class);
        assertThat(client.deliver("nowhere", event())).isInstanceOf(Delivery.Unavailable.class);
    }

    @Test
    void saysWhichSettingIsMissing() {
        assertThatThrownBy(() -> client.deliver("unknown", event()))
                .hasMessageContaining("kapitaalbrug.services.unknown");
    }

    private void answers(int status) {
        RECEIVER.stubFor(
                post("/messages")
                        .willReturn(
                                aResponse().withStatus(status).withHeader("Location", "/other")));
    }

    private CloudEvent event() {
        return new CloudEvent(
                "1.0",
                "a/1",
                "/test-service",
                "test.thing.changed.v1",
                Instant.parse("2026-01-01T00:00:00Z"),
                "application/json",
                "00-" + "1".repeat(32) + "-" + "2".repeat(16) + "-01",
                json.readTree("{\"x\":1}"));
    }
}
