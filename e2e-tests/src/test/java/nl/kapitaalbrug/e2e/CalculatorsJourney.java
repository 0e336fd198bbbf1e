package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.localstack.LocalStack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formulas of the assessment as a stranger meets them, over the API and on the pages. */
class CalculatorsJourney {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalStack STACK = RunningStack.get();
    private static final HttpClient STRANGER = HttpClient.newHttpClient();
    private static final String PATH = "/api/assessment/v1/calculations/";
    private static final Path EXAMPLES =
            Path.of(
                    "../assessment-service/src/test/resources/nl/kapitaalbrug/assessment/"
                            + "worked-examples.json");

    static Stream<JsonNode> examples() throws IOException {
        return JSON.readTree(Files.readString(EXAMPLES)).valueStream();
    }

    @Nested
    class TheApi {

        static Stream<JsonNode> examples() throws IOException {
            return CalculatorsJourney.examples();
        }

        /** Euros agree to the cent, other decimals within the tolerance, all else exactly. */
        @ParameterizedTest(name = "{0}")
        @MethodSource("examples")
        void givesTheFiguresOfEveryWorkedExample(JsonNode example) throws Exception {
            JsonNode inputs = example.path("inputs");

            HttpResponse<String> answer = post(inputs.path("method").asString(), inputs.toString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            JsonNode body = JSON.readTree(answer.body());
            double tolerance = example.path("tolerance").asDouble();
            example.path("expected")
                    .properties()
                    .forEach(field ->
                            compare(
                                    field.getKey(),
                                    field.getValue(),
                                    body.path(field.getKey()),
                                    tolerance));
        }

        @Test
        void holdsAnExampleOfEveryCalculator() throws Exception {
            HttpResponse<String> list = get("/api/assessment/v1/calculations");

            List<String> methods =
                    JSON.readTree(list.body())
                            .path("items")
                            .valueStream()
                            .map(one -> one.path("method").asString())
                            .toList();
            assertThat(examples().map(one -> one.at("/inputs/method").asString()))
                    .containsAll(methods);
            assertThat(methods).hasSize(15);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{", "[]", "{\"pd\":1e999}", "{\"pd\":1e9999999999}", "null"})
        void refusesNonsense(String body) throws Exception {
            assertThat(post("expectedLoss", body).statusCode()).isEqualTo(400);
        }

        @Test
        void asksForNothing() throws Exception {
            HttpRequest withGarbage =
                    HttpRequest.newBuilder(URI.create(STACK.publicUrl() + PATH + "ratios"))
                            .header("Authorization", "Bearer garbage")
                            .header("Cookie", "session=ended")
                            .build();

            assertThat(
                            STRANGER.send(withGarbage, HttpResponse.BodyHandlers.ofString())
                                    .statusCode())
                    .isEqualTo(200);
            assertThat(post("unknown", "{}").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class ThePages {

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void calculateOnADesktopAndOnAPhone(boolean desktop) {
            Page page =
                    Browser.open(desktop ? Browser.Window.WITHOUT_SCRIPTS : Browser.Window.PHONE);
            String name = desktop ? "rekenen" : "phone-rekenen";
            page.navigate("/rekenen");
            if (!desktop) {
                PageChecks.pass(page, name);
            }

            page.locator("main a[href='/rekenen/lifetime-expected-loss']").click();
            page.locator("[name=pd]").fill("2,93");
            page.locator("[name=lgd]").fill("40");
            page.locator("[name=principalEur]").fill("250.000");
            page.locator("[name=years]").fill("5");
            page.locator("main form button[type=submit]").click();
            page.locator(".kb-answer").waitFor();

            assertThat(page.locator(".kb-answer__figure").innerText()).contains("8.454,06");
            assertThat(page.url()).contains("principalEur=250.000", "years=5");
            if (!desktop) {
                PageChecks.pass(page, name + "-uitkomst");
            }
        }
    }

    @Nested
    class TheScan {

        @Test
        void saysWhereMostIsToBeGained() {
            PageChecks.pass(scanned(Browser.Window.DESKTOP), "scan");
            PageChecks.pass(scanned(Browser.Window.PHONE), "phone-scan");
            scanned(Browser.Window.WITHOUT_SCRIPTS);
        }

        private static Page scanned(Browser.Window window) {
            Page page = Browser.open(window);
            page.navigate("/");
            page.locator("main a[href='/rekenen/productiviteitsscan']").click();
            page.locator("[name=training][value=YES]").check();
            page.locator("[name=timeToImprove][value=NO]").check();
            page.locator("[name=typedOnce][value=PARTLY]").check();
            page.locator("main form button[type=submit]").click();
            page.locator(".kb-answer").waitFor();
            assertThat(Applicant.text(page.locator(".kb-answer")))
                    .contains(
                            "Mensen, leiding en organisatie",
                            "50%",
                            "Stellingen zonder antwoord: 7",
                            "elke week twee uur");
            return page;
        }
    }

    private static void compare(
            String field, JsonNode expected, JsonNode actual, double tolerance) {
        if (field.endsWith("Eur") && expected.isNumber()) {
            assertThat(actual.asDouble()).as(field).isCloseTo(expected.asDouble(), within(0.01));
        } else if (expected.isFloatingPointNumber()) {
            assertThat(actual.isNumber()).as(field).isTrue();
            assertThat(actual.asDouble())
                    .as(field)
                    .isCloseTo(expected.asDouble(), within(tolerance));
        } else {
            assertThat(actual).as(field).isEqualTo(expected);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return STRANGER.send(
                HttpRequest.newBuilder(URI.create(STACK.publicUrl() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String method, String body) throws Exception {
        return STRANGER.send(
                HttpRequest.newBuilder(URI.create(STACK.publicUrl() + PATH + method))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
