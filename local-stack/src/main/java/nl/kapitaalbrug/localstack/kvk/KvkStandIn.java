package nl.kapitaalbrug.localstack.kvk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Answers like the API of KvK (basic profiles, version 1) under {@code /api}. Every call needs a
 * header {@code apikey}; which key does not matter here.
 */
public final class KvkStandIn implements AutoCloseable {

    private static final String PROFILES = "/api/v1/basisprofielen/";

    /** KvK made this number public as one that it cannot deliver. */
    private static final String NOT_DELIVERED = "90004973";

    /** KvK made this number public as one that answers with an error; which one is our choice. */
    private static final String OUT_OF_ORDER = "90002903";

    private static final int LAST_RESORT = 10;
    private static final int ANY_NUMBER = 9;
    private static final int THIS_NUMBER = 5;
    private static final int NO_KEY = 1;

    private @Nullable WireMockServer server;

    /**
     * Starts to answer on the loopback address.
     *
     * @param port the port; 0 for any free one
     */
    public void start(int port) {
        start("127.0.0.1", port);
    }

    /**
     * Starts to answer.
     *
     * @param address the address to listen on
     * @param port the port; 0 for any free one
     */
    public void start(String address, int port) {
        WireMockServer started =
                new WireMockServer(
                        options().bindAddress(address).port(port).disableRequestJournal());
        started.start();
        addMappings(started);
        server = started;
    }

    /**
     * The address to configure, up to and without {@code /v1}.
     *
     * @throws IllegalStateException when it was not started
     */
    public String baseUrl() {
        if (server == null) {
            throw new IllegalStateException("The KvK stand-in was not started");
        }
        return "http://127.0.0.1:%d/api".formatted(server.port());
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private static void addMappings(WireMockServer server) {
        server.stubFor(
                get(urlPathMatching("/api/.*"))
                        .atPriority(NO_KEY)
                        .withHeader("apikey", absent())
                        .willReturn(error(401, "IPD9999", "De sleutel ontbreekt")));
        for (TestFirm firm : TestFirm.ALL) {
            server.stubFor(
                    get(urlPathEqualTo(PROFILES + firm.number()))
                            .atPriority(THIS_NUMBER)
                            .willReturn(json(200, firm.profile())));
        }
        server.stubFor(
                get(urlPathEqualTo(PROFILES + OUT_OF_ORDER))
                        .atPriority(THIS_NUMBER)
                        .willReturn(error(500, "IPD1002", "Tijdelijk niet beschikbaar")));
        server.stubFor(
                get(urlPathEqualTo(PROFILES + NOT_DELIVERED))
                        .atPriority(THIS_NUMBER)
                        .willReturn(notDelivered()));
        server.stubFor(
                get(urlPathMatching(PROFILES + "[0-9]{8}"))
                        .atPriority(ANY_NUMBER)
                        .willReturn(notDelivered()));
        server.stubFor(
                get(urlPathMatching(PROFILES + ".*"))
                        .atPriority(LAST_RESORT)
                        .willReturn(error(400, "IPD0004", "Het KVK-nummer is niet geldig")));
    }

    private static ResponseDefinitionBuilder notDelivered() {
        return error(404, "IPD0005", "Het product kan niet worden geleverd");
    }

    private static ResponseDefinitionBuilder error(int status, String code, String words) {
        return json(
                status,
                "{\"fout\":[{\"code\":\"%s\",\"omschrijving\":\"%s\"}]}".formatted(code, words));
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }
}
