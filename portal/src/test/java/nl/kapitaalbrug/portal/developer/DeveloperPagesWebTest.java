package nl.kapitaalbrug.portal.developer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeveloperPagesWebTest extends PageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ontwikkelaars",
                "/ontwikkelaars/applicant",
                "/ontwikkelaars/assessment",
                "/ontwikkelaars/financing"
            })
    void everybodyReadsThePagesInBothLanguages(String path) {
        NEIGHBOURS.describesItsApi();

        assertThat(open(path)).isValidPage("nl");
        assertThat(open(path + "?lang=en")).isValidPage("en");
    }

    @Test
    void theFooterLeadsThere() {
        assertThat(open("/hulp")).contains("href=\"/ontwikkelaars\"", "Voor ontwikkelaars");
    }

    @Test
    void aPartShowsItsOperationsWithTheirContents() {
        NEIGHBOURS.describesItsApi();

        assertThat(open("/ontwikkelaars/financing"))
                .contains("href=\"#post-funding-needs\"", "id=\"post-funding-needs\"")
                .contains("ondernemer", "Iedereen, ook zonder inlog")
                .contains("href=\"/problems/idempotency-mismatch\"")
                .contains("href=\"/api/financing/v1/openapi.json\"", "mailto:team@team.example")
                .contains("zelfde vorm als Need")
                .doesNotContain("Take a message", "/messages");
    }

    @Test
    void theWordsOfTheDocumentAreMarkedAsEnglish() {
        NEIGHBOURS.describesItsApi();

        assertThat(open("/ontwikkelaars/financing"))
                .containsPattern("<h3[^>]* lang=\"en\"[^>]*>Read a page of needs</h3>");
    }

    @Test
    void oneServiceThatIsAwayHidesNoOther() {
        NEIGHBOURS.losesTheSecondApi();

        String page = open("/ontwikkelaars").html();

        assertThat(page.split("Nu niet beschikbaar", -1)).hasSize(2);
        assertThat(page.split("Versie 1.2.3", -1)).hasSize(3);
    }

    @Test
    void aPartWhoseServiceIsAwaySaysSo() {
        assertThat(open("/ontwikkelaars/financing"))
                .isValidPage("nl")
                .contains("Nu niet beschikbaar", "href=\"/ontwikkelaars\"");
        assertThat(open("/ontwikkelaars")).isValidPage("nl");
    }

    @Test
    void anUnknownPartIsUnknown() {
        assertThat(open("/ontwikkelaars/nothing")).hasStatus(404);
    }
}
