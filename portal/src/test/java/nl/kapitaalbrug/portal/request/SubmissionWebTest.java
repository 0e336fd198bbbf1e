package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubmissionWebTest extends PageTest {

    @BeforeEach
    void draft() {
        NEIGHBOURS.knowsRequest("draft-empty");
    }

    private static final String CHECK = "/aanvragen/r1/controleren";

    @Test
    void sendsAndConfirms() {
        NEIGHBOURS.submits();

        assertThat(sendForm(CHECK, "sleutel", "key-2", "versie", "\"7\""))
                .redirectsTo("/aanvragen/r1/verzonden");
        assertThat(NEIGHBOURS.asked().getFirst().getHeader("Idempotency-Key")).isEqualTo("key-2");
    }

    @Test
    void showsAllThatIsMissingWithTheWayThere() {
        NEIGHBOURS.refusesToSubmit(
                422,
                """
                [{"pointer":"/sections/need","code":"REQUIRED","detail":"x"},\
                {"pointer":"/sections/finances/source","code":"REQUIRED","detail":"y"}]\
                """);

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"7\""))
                .hasStatus(422)
                .isComplete("nl")
                .contains(
                        "href=\"/aanvragen/r1/investering\"", "Dit onderdeel is nog niet ingevuld")
                .contains(
                        "href=\"/aanvragen/r1/cijfers\"",
                        "Uw cijfers: Herkomst van de cijfers: Dit antwoord is nodig");
    }

    @Test
    void asksToCheckAgainWhenItWasChanged() {
        NEIGHBOURS.refusesToSubmit(412, "[]");

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"3\""))
                .hasStatus(409)
                .isComplete("nl")
                .contains("intussen gewijzigd");
    }

    @Test
    void offersToBeSeenAndTicksNothingByItself() {
        NEIGHBOURS.knowsRequest("draft-full");

        assertThat(openOwn(CHECK))
                .isValidPage("nl")
                .contains("Financiers mogen deze aanvraag zien", "Zij zien nooit")
                .containsPattern("name=\"zichtbaar\" value=\"ja\"")
                .doesNotContain("checked", "voordat een mens");
        assertThat(openOwn(CHECK + "?lang=en")).isValidPage("en").contains("without your name");
    }

    @Test
    void tellsASoleTraderThatAPersonConfirmsFirst() {
        NEIGHBOURS.knowsRequestWith("company", "{\"legalForm\":\"EENMANSZAAK\",\"sources\":{}}");

        assertThat(openOwn(CHECK)).isValidPage("nl").contains("voordat een mens");
    }

    @Test
    void storesTheChoiceAndThenSendsInTheVersionThatCameOfIt() {
        NEIGHBOURS.publishes("draft-full");
        NEIGHBOURS.submits();

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"7\"", "zichtbaar", "ja"))
                .redirectsTo("/aanvragen/r1/verzonden");

        LoggedRequest submission = NEIGHBOURS.asked().get(0);
        LoggedRequest choice = NEIGHBOURS.asked().get(1);
        assertThat(choice.getUrl()).endsWith("/publication");
        assertThat(choice.getBodyAsString()).isEqualTo("{\"published\":true}");
        assertThat(choice.getHeader("If-Match")).isEqualTo("\"7\"");
        assertThat(submission.getUrl()).endsWith("/submission");
        assertThat(submission.getHeader("If-Match")).isEqualTo("\"8\"");
    }

    @Test
    void sendsWithoutAChoiceWhenNothingChanges() {
        NEIGHBOURS.submits();

        sendForm(CHECK, "sleutel", "k", "versie", "\"7\"");

        assertThat(NEIGHBOURS.asked())
                .extracting(LoggedRequest::getUrl)
                .noneMatch(url -> url.endsWith("/publication"));
    }

    @Test
    void sendsNothingWhenTheChoiceCannotBeStoredAndKeepsTheTick() {
        NEIGHBOURS.refusesToPublish(503);
        NEIGHBOURS.submits();

        assertThat(sendForm(CHECK, "sleutel", "k1", "versie", "\"7\"", "zichtbaar", "ja"))
                .hasStatus(503)
                .isComplete("nl")
                .contains("Versturen lukte niet", "checked", "value=\"k1\"");
        assertThat(NEIGHBOURS.asked())
                .extracting(LoggedRequest::getUrl)
                .noneMatch(url -> url.endsWith("/submission"));
    }

    @Test
    void keepsTheChoiceAndTheKeyWhenSendingFails() {
        NEIGHBOURS.publishes("draft-full");
        NEIGHBOURS.cannotSubmit();

        assertThat(sendForm(CHECK, "sleutel", "k1", "versie", "\"7\"", "zichtbaar", "ja"))
                .hasStatus(503)
                .isComplete("nl")
                .contains("Versturen lukte niet", "checked")
                .contains("value=\"k1\"", "value=\"&quot;8&quot;\"");
    }

    @Test
    void keepsTheTickWhenSomethingIsMissing() {
        NEIGHBOURS.publishes("draft-empty");
        NEIGHBOURS.refusesToSubmit(
                422, "[{\"pointer\":\"/sections/need\",\"code\":\"REQUIRED\",\"detail\":\"x\"}]");

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"7\"", "zichtbaar", "ja"))
                .hasStatus(422)
                .isComplete("nl")
                .contains("checked");
    }

    @Test
    void asksToCheckAgainWhenItWasChangedBeforeTheChoice() {
        NEIGHBOURS.refusesToPublish(412);

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"3\"", "zichtbaar", "ja"))
                .hasStatus(409)
                .contains("intussen gewijzigd", "checked");
    }

    @Test
    void aSecondClickOnASentRequestSendsNothingNew() {
        NEIGHBOURS.knowsRequest("submitted");
        NEIGHBOURS.submits();

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"7\"", "zichtbaar", "ja"))
                .redirectsTo("/aanvragen/r1/verzonden");
        assertThat(NEIGHBOURS.asked())
                .extracting(LoggedRequest::getUrl)
                .noneMatch(url -> url.endsWith("/publication"));
    }

    @Nested
    class AfterSending {

        private static final String REQUEST = "/aanvragen/r1";

        @Test
        void saysThatNobodySeesItAndOffersToPublish() {
            NEIGHBOURS.knowsRequest("submitted");

            assertThat(openOwn(REQUEST))
                    .isValidPage("nl")
                    .contains("Geen enkele financier ziet deze aanvraag")
                    .containsPattern("name=\"zichtbaar\" value=\"ja\"");
        }

        @Test
        void saysSinceWhenItIsSeenAndOffersToStop() {
            NEIGHBOURS.knowsRequest("published");

            assertThat(openOwn(REQUEST + "?gemeld=zichtbaar"))
                    .isValidPage("nl")
                    .contains("Sinds 23 november 2026", "Financiers mogen uw aanvraag nu zien")
                    .contains("voordat een mens")
                    .containsPattern("name=\"zichtbaar\" value=\"nee\"");
            assertThat(openOwn(REQUEST + "?lang=en")).isValidPage("en").contains("Stop showing");
        }

        @Test
        void publishesAndStopsWithOneClick() {
            NEIGHBOURS.publishes("submitted");

            assertThat(sendForm(REQUEST + "/zichtbaar", "versie", "\"7\"", "zichtbaar", "ja"))
                    .redirectsTo("/aanvragen/r1?gemeld=zichtbaar");
            assertThat(sendForm(REQUEST + "/zichtbaar", "versie", "\"7\"", "zichtbaar", "nee"))
                    .redirectsTo("/aanvragen/r1?gemeld=onzichtbaar");
            assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                    .isEqualTo("{\"published\":false}");
        }

        @Test
        void aWithdrawnRequestOffersNothing() {
            NEIGHBOURS.knowsRequest("withdrawn");
            NEIGHBOURS.refusesToPublish(409);

            assertThat(openOwn(REQUEST)).isValidPage("nl").doesNotContain("name=\"zichtbaar\"");
            assertThat(sendForm(REQUEST + "/zichtbaar", "versie", "\"7\"", "zichtbaar", "ja"))
                    .hasStatus(409);
        }
    }
}
