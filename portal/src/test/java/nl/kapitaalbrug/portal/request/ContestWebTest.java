package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import nl.kapitaalbrug.portal.Neighbours;
import nl.kapitaalbrug.portal.Page;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestWebTest extends PageTest {

    private static final String PAGE = "/aanvragen/r1/herbeoordeling";
    private static final String API = "/v1/financing-requests/r1";
    private static final String WHY = "Onze omzet staat een jaar te laag in de cijfers.";

    @BeforeEach
    void contestable() {
        NEIGHBOURS.knowsRequest("matched");
        NEIGHBOURS.answer("GET", "/v1/documents", 200, Neighbours.read("documents"));
        NEIGHBOURS.answer(
                "GET",
                API + "/reviews",
                200,
                "{\"items\":[],\"contestable\":{\"revision\":1,\"number\":2}}");
    }

    @Test
    void tellsWhatHappensAndAsksForReasonsAndDocuments() {
        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("binnen 10 werkdagen", "Beide uitkomsten blijven bewaard")
                .contains("id=\"v-redenen\"", "name=\"documenten\" value=\"d1\"")
                .contains("Jaar &lt;b&gt;2025.pdf", "href=\"/aanvragen/r1/documenten\"")
                .contains("name=\"revisie\" value=\"1\"", "name=\"nummer\" value=\"2\"")
                .doesNotContain("value=\"d2\"", "value=\"d3\"", "value=\"d4\"");
        assertThat(openOwn(PAGE + "?lang=en")).isValidPage("en").contains("within 10 working days");
    }

    @Test
    void sendsItOnceAndLeadsBack() {
        NEIGHBOURS.answer("POST", API + "/contests", 201, "{}");

        assertThat(contest(WHY, "d1")).redirectsTo("/aanvragen/r1?gemeld=herbeoordeling");
        LoggedRequest sent = NEIGHBOURS.asked().getFirst();
        assertThat(sent.getHeader("Idempotency-Key")).isEqualTo("key-1");
        assertThat(sent.getBodyAsString())
                .isEqualTo(
                        "{\"revision\":1,\"number\":2,\"reasons\":\"%s\",\"documents\":[\"d1\"]}"
                                .formatted(WHY));
    }

    @Test
    void whatIsNotCompleteComesBackAsTyped() {
        assertThat(contest("te <i>kort", "d1"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("href=\"#v-redenen\"", ">te &lt;i&gt;kort</textarea>", "value=\"key-1\"")
                .containsPattern("value=\"d1\" checked");
        NEIGHBOURS.answer(
                "POST",
                API + "/contests",
                400,
                "{\"errors\":[{\"pointer\":\"/documents/0\",\"detail\":\"Dat is er niet.\"}]}");
        assertThat(contest(WHY, "d9"))
                .hasStatus(400)
                .contains("href=\"#v-documenten\"", "Dat is er niet.");
        assertThat(sendForm(PAGE, "redenen", WHY)).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "contested-already,dit al over deze uitkomst",
        "outdated,een nieuwere uitkomst",
        "not-now,op het punt",
        "withdrawn,is ingetrokken",
        "changed-meanwhile,intussen iets veranderd"
    })
    void saysWhyItCannotBeDoneAndKeepsWhatWasTyped(String code, String text) {
        NEIGHBOURS.answer("POST", API + "/contests", 409, "{\"code\":\"%s\"}".formatted(code));

        assertThat(contest(WHY, "d1")).hasStatus(409).isComplete("nl").contains(text, WHY);
    }

    @Test
    void nothingIsLostWhenTheServiceDoesNotAnswer() {
        NEIGHBOURS.answer("POST", API + "/contests", 503, "{}");
        NEIGHBOURS.answer("GET", API + "/reviews", 503, "{}");
        NEIGHBOURS.answer("GET", "/v1/documents", 503, "{}");

        assertThat(contest(WHY, "d1"))
                .hasStatus(503)
                .isComplete("nl")
                .contains("Wij konden dit nu niet opslaan", ">" + WHY + "<", "value=\"2\"");
        assertThat(openOwn(PAGE)).hasStatus(503);
    }

    @Test
    void saysThatNothingCanBeContested() {
        NEIGHBOURS.answer("GET", API + "/reviews", 200, "{\"items\":[]}");

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Er is nu geen uitkomst")
                .doesNotContain("<textarea");
        NEIGHBOURS.answer("POST", API + "/contests", 409, "{\"code\":\"outdated\"}");
        assertThat(contest(WHY, "d1"))
                .hasStatus(409)
                .isComplete("nl")
                .contains("Dit schreef u", WHY)
                .doesNotContain("<textarea");
        NEIGHBOURS.answer("GET", API + "/reviews", 404, "{}");
        assertThat(openOwn(PAGE)).isValidPage("nl").contains("Er is nu geen uitkomst");
    }

    @Test
    void isForTheOwner() {
        NEIGHBOURS.answer(
                "GET",
                API,
                200,
                Neighbours.read("matched")
                        .replaceFirst("\\{", "{\"viewer\":{\"kind\":\"COLLEAGUE\"},"));

        assertThat(openOwn(PAGE)).redirectsTo("/aanvragen/r1");
        assertThat(open(PAGE)).hasStatus(401);
    }

    @Test
    void aFormOfAnEndedSessionIsShownOnly() {
        assertThat(sendForm(PAGE + "?_kept=1", "redenen", "half af", "sleutel", "key-1"))
                .isValidPage("nl")
                .contains("U was uitgelogd", ">half af</textarea>", "value=\"key-1\"");
    }

    private Page contest(String reasons, String document) {
        return sendForm(
                PAGE,
                "sleutel",
                "key-1",
                "revisie",
                "1",
                "nummer",
                "2",
                "redenen",
                reasons,
                "documenten",
                document);
    }
}
