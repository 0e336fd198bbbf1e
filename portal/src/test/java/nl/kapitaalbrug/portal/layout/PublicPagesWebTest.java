package nl.kapitaalbrug.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesWebTest extends PageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/hulp",
                "/model",
                "/privacy",
                "/toegankelijkheid",
                "/account-verwijderen"
            })
    void everybodyReadsThePublicPagesInBothLanguages(String path) {
        assertThat(open(path)).isValidPage("nl");
        assertThat(open(path + "?lang=en")).isValidPage("en");
    }

    @Test
    void aPageThatNeedsAPersonAnswers401AndSaysWhy() {
        assertThat(open("/aanvragen")).hasStatus(401).contains("Log eerst in");
    }

    @Test
    void aPersonWithAnotherRoleGets403() {
        assertThat(openAs(TestUsers.user("sub-1", Role.FINANCIER), "/aanvragen"))
                .hasStatus(403)
                .contains("Deze pagina is niet voor u");
    }

    @Test
    void anUnknownPathIsRefusedAsAnyOther() {
        assertThat(openAs(TestUsers.user("sub-1", Role.APPLICANT), "/bestaat-niet")).hasStatus(403);
    }

    @Test
    void theLanguageStaysOnThePageAndIsRemembered() {
        assertThat(open("/hulp?a=b&lang=en"))
                .contains("href=\"/hulp?a=b&amp;lang=nl\"")
                .setsCookie("taal=en");
        assertThat(openWithCookie("taal", "en", "/hulp")).contains("Help from a person");
        assertThat(openWithCookie("taal", "fr", "/hulp")).contains("Hulp van een mens");
    }

    @Test
    void signedInPeopleMaySignOut() {
        assertThat(openAs(TestUsers.user("sub-1", Role.APPLICANT), "/"))
                .contains("action=\"/logout\"")
                .contains("Uitloggen");
        assertThat(open("/")).contains("Inloggen").doesNotContain("Uitloggen");
    }

    @Test
    void pagesAreNotCachedAndRunNoForeignCode() {
        assertThat(open("/"))
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Security-Policy", "script-src 'self'");
    }

    @Test
    void theFilesOfTheBrowserAreCachedForGood() {
        assertThat(open(new Assets("").path("portal.css"))).hasHeader("Cache-Control", "immutable");
        assertThat(open("/assets/manifest.properties")).hasStatus(200);
        assertThat(open("/assets/unknown.css")).hasStatus(404);
    }
}
