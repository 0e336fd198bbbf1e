package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DocumentsWebTest extends PageTest {

    private static final String PATH = "/aanvragen/r1/documenten";
    private static final String ONE =
            "{\"id\":\"d1\",\"version\":1,\"kind\":\"OTHER\",\"name\":\"a.pdf\",\"sizeBytes\":5,"
                    + "\"state\":\"CLEAN\",\"requests\":[\"r1\",\"r2\"],"
                    + "\"uploadedAt\":\"2026-11-20T09:00:00Z\"}";

    @BeforeEach
    void knowsTheRequest() throws IOException {
        NEIGHBOURS.knowsRequest("draft-begun");
        String list =
                new ClassPathResource("answers/documents.json")
                        .getContentAsString(StandardCharsets.UTF_8);
        NEIGHBOURS.answer("GET", "/v1/documents", 200, list);
    }

    @Test
    void showsWhatIsHereAndWhatCanBeUsedAgain() {
        assertThat(openOwn(PATH))
                .isValidPage("nl")
                .contains("Jaarrekening · 1,2 MB", "Offerte · 20 kB", "hoogstens 20 MB")
                .contains("bewijs bij T4.2", "<option value=\"T9.2\">T9.2 ")
                .contains("Gecontroleerd", "Wacht op controle", "Geblokkeerd")
                .contains("Hier staat geen virusscanner aan")
                .contains("href=\"/api/applicant/v1/documents/d1/content\"")
                .doesNotContain("documents/d2/content", "documents/d3/content", "<b>2025");
        assertThat(openOwn(PATH + "?lang=en"))
                .isValidPage("en")
                .contains("Annual accounts", "Your other documents", "Use with this request");
    }

    @Test
    void sendsTheFileStraightToTheServiceAfterItsFields() {
        assertThat(openOwn(PATH))
                .containsPattern(
                        "(?s)action=\"/api/applicant/v1/documents\".*name=\"returnTo\" value=\""
                                + PATH
                                + "\".*name=\"requestId\" value=\"r1\".*name=\"kind\".*name=\"file\"");
    }

    @Test
    void saysWhatIsWrongAtTheTopAndAtTheField() {
        assertThat(openOwn(PATH + "?refused=DOCUMENT_HAS_MACROS"))
                .isValidPage("nl")
                .contains("Fout:", "Er is niets van bewaard", "aria-invalid=\"true\"")
                .contains(
                        "href=\"#bestand\">In dit bestand staat een macro",
                        "id=\"bestand-fout\" class=\"utrecht-form-field-error-message\">In dit bestand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "%3Cb%3E", "document.title", ""})
    void saysNothingOfWhatNobodyKnows(String refused) {
        assertThat(openOwn(PATH + "?refused=" + refused))
                .hasStatus(200)
                .doesNotContain("Er is niets van bewaard");
    }

    @Test
    void tellsWhatHappened() {
        assertThat(openOwn(PATH + "?added=d1")).contains("Het document is ontvangen.");
        assertThat(openOwn(PATH + "?known=d1")).contains("Dit bestand had u al gestuurd.");
        assertThat(openOwn(PATH + "?gemeld=verwijderd")).contains("Het document is verwijderd.");
    }

    @Test
    void usesADocumentAgainUnderItsVersion() {
        NEIGHBOURS.answer("PUT", "/v1/documents/d4/requests/r1", 200, ONE);

        assertThat(sendForm(PATH, "document", "d4", "versie", "2", "actie", "koppel"))
                .redirectsTo(PATH);
        assertThat(NEIGHBOURS.asked().getFirst().getHeader("If-Match")).isEqualTo("\"2\"");

        NEIGHBOURS.answer("PUT", "/v1/documents/d4/requests/r1", 412, "{}");
        assertThat(sendForm(PATH, "document", "d4", "versie", "2", "actie", "koppel"))
                .hasStatus(409)
                .contains("Dit document is intussen veranderd.");
    }

    @Test
    void saysThatADocumentIsAtTooManyRequests() {
        NEIGHBOURS.answer(
                "PUT",
                "/v1/documents/d4/requests/r1",
                422,
                "{\"errors\":[{\"pointer\":\"/file\",\"code\":\"DOCUMENT_AT_TOO_MANY_REQUESTS\"}]}");

        assertThat(sendForm(PATH, "document", "d4", "versie", "2", "actie", "koppel"))
                .hasStatus(409)
                .contains("hoort al bij zoveel aanvragen als er kunnen")
                .doesNotContain("Er is niets van bewaard");
    }

    @Test
    void asksBeforeItDeletes() {
        NEIGHBOURS.answer("GET", "/v1/documents/d1", 200, ONE);
        NEIGHBOURS.answer("DELETE", "/v1/documents/d1", 204, "");

        assertThat(openOwn(PATH + "/d1/verwijderen"))
                .isValidPage("nl")
                .contains("a.pdf", "Het hoort nu bij 2 aanvragen.");
        assertThat(sendForm(PATH + "/d1/verwijderen", "versie", "1"))
                .redirectsTo(PATH + "?gemeld=verwijderd");
    }
}
