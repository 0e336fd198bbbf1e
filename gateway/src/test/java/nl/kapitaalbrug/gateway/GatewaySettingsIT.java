package nl.kapitaalbrug.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.kapitaalbrug.gateway.login.ReturnTo;
import nl.kapitaalbrug.gateway.session.SessionCookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsIT {

    @ParameterizedTest
    @CsvSource({
        "server.address,0.0.0.0",
        "server.address,''",
        "kapitaalbrug.gateway.public-url,https://localhost:8080",
        "kapitaalbrug.gateway.public-url,http://kapitaalbrug.example",
        "spring.profiles.active,other"
    })
    void refusesAnUnprotectedCookieBeyondOnesOwnMachine(String key, String wrong) {
        assertThatThrownBy(() -> RunningGateway.withoutKeycloak(Map.of(key, wrong)).close())
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageContaining("profile local");
    }

    @Test
    void refusesTheTourBeyondOnesOwnMachine() {
        Map<String, String> settings =
                Map.of(
                        "spring.profiles.active", "other",
                        "kapitaalbrug.gateway.public-url", "https://localhost",
                        "kapitaalbrug.gateway.tour", "http://127.0.0.1:1");

        assertThatThrownBy(() -> RunningGateway.withoutKeycloak(settings).close())
                .rootCause()
                .hasMessageContaining("kapitaalbrug.gateway.tour");
    }

    @Test
    void listensOnAnyAddressOfAContainerThatIsPublishedOnLoopback() {
        try (RunningGateway gateway =
                RunningGateway.withoutKeycloak(
                        Map.of(
                                "server.address", "0.0.0.0",
                                "kapitaalbrug.gateway.published-on-loopback", "true"))) {
            assertThat(Calls.get(gateway.uri("/readyz")).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost:8080", "http://kapitaalbrug.example"})
    void refusesAnotherPublicAddressInAContainerToo(String publicUrl) {
        Map<String, String> container =
                Map.of(
                        "server.address", "0.0.0.0",
                        "kapitaalbrug.gateway.published-on-loopback", "true",
                        "kapitaalbrug.gateway.public-url", publicUrl);

        assertThatThrownBy(() -> RunningGateway.withoutKeycloak(container).close())
                .rootCause()
                .hasMessageContaining("profile local");
    }

    @ParameterizedTest
    @CsvSource({
        "kapitaalbrug.gateway.public-url,http://localhost:8080/path",
        "kapitaalbrug.gateway.rates.logins,0",
        "kapitaalbrug.client.secret,''",
        "kapitaalbrug.mongo.uri,''"
    })
    void refusesToStartWithAWrongValue(String key, String wrong) {
        assertThatThrownBy(() -> RunningGateway.withoutKeycloak(Map.of(key, wrong)).close())
                .hasStackTraceContaining(key.substring(0, key.lastIndexOf('.')));
    }

    @Test
    void prefixesAndSecuresTheCookieOverTls() {
        try (RunningGateway gateway =
                RunningGateway.withoutKeycloak(
                        Map.of(
                                "spring.profiles.active", "other",
                                "kapitaalbrug.gateway.public-url", "https://localhost"))) {
            GatewayProperties properties = gateway.bean(GatewayProperties.class);

            assertThat(SessionCookie.nameFor(properties)).isEqualTo("__Host-session");
            assertThat(
                            Calls.get(gateway.uri("/messages"))
                                    .headers()
                                    .firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aanvragen", "/aanvragen/7?stap=2", "/a/b.c_d~e"})
    void comesBackToOwnPages(String path) {
        assertThat(ReturnTo.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/%0d%0aX: y",
                "/../x",
                "/login?to=/",
                "evil",
                ""
            })
    void comesBackToTheStartPageOtherwise(String path) {
        assertThat(ReturnTo.safe(path)).isEqualTo("/");
    }

    @Test
    void keepsTheSecretOutOfTexts() {
        assertThat(new nl.kapitaalbrug.gateway.login.ClientProperties("gateway", "top"))
                .hasToString("ClientProperties[id=gateway]");
    }
}
