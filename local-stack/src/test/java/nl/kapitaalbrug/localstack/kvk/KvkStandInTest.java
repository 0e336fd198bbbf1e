package nl.kapitaalbrug.localstack.kvk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KvkStandInTest {

    private static final KvkStandIn KVK = new KvkStandIn();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        KVK.start(0);
    }

    @AfterAll
    static void stop() {
        KVK.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @CsvSource({
        "68750110,Besloten Vennootschap",
        "69599084,Eenmanszaak",
        "69599068,Stichting",
        "68727720,Naamloze Vennootschap",
        "69599076,Vennootschap onder Firma",
        "90001745,Maatschap",
        "90003942,Commanditaire Vennootschap",
        "55344526,Coöperatie"
    })
    void knowsThePublicTestNumbers(String number, String legalForm) throws Exception {
        HttpResponse<String> answer = ask(number, "a-key");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .contains("\"kvkNummer\": \"" + number + "\"")
                .contains("\"rechtsvorm\": \"" + legalForm + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "90004973,404,IPD0005",
        "90002903,500,IPD1002",
        "12345678,404,IPD0005",
        "1234567,400,IPD0004"
    })
    void answersWithTheErrorsOfTheApi(String number, int status, String code) throws Exception {
        HttpResponse<String> answer = ask(number, "a-key");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"fout\"").contains(code);
    }

    @Test
    void wantsAKey() throws Exception {
        assertThat(ask("68750110", "").statusCode()).isEqualTo(401);
    }

    @Test
    void hasNoAddressBeforeItIsStarted() {
        try (KvkStandIn idle = new KvkStandIn()) {
            assertThatIllegalStateException().isThrownBy(idle::baseUrl);
        }
    }

    private static HttpResponse<String> ask(String number, String key)
            throws IOException, InterruptedException {
        URI address = URI.create(KVK.baseUrl() + "/v1/basisprofielen/" + number);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!key.isEmpty()) {
            request.header("apikey", key);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
