package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPagesWebTest extends PageTest {

    @Nested
    class List {

        @Test
        void showsOwnRequestsInBothLanguages() {
            NEIGHBOURS.listsRequests();

            assertThat(openOwn("/aanvragen"))
                    .isValidPage("nl")
                    .contains("Metaalbewerking", "€\u00a0144.000", "Voorbeeld")
                    .contains("Nog niet verstuurd", "Wordt beoordeeld", "Uitkomst klaar")
                    .contains("Pagina 1 van 3", "pagina=2");
            assertThat(openOwn("/aanvragen?lang=en")).isValidPage("en").contains("Not sent yet");
        }

        @Test
        void saysWhatWillBeThereWhenItIsEmpty() {
            NEIGHBOURS.listsNothing();

            assertThat(openOwn("/aanvragen")).isValidPage("nl").contains("Hier komen uw aanvragen");
        }

        @Test
        void saysThatItIsNotAvailableRatherThanEmpty() {
            assertThat(openOwn("/aanvragen")).hasStatus(404).doesNotContain("Hier komen");
        }
    }

    @Nested
    class Beginning {

        @Test
        void saysWhatIsNeeded() {
            assertThat(openOwn("/aanvragen/nieuw")).isValidPage("nl").contains("KVK-nummer");
            assertThat(openOwn("/aanvragen/nieuw?lang=en")).isValidPage("en");
        }

        @Test
        void makesARequestOnceAndGoesThere() {
            NEIGHBOURS.creates();

            assertThat(sendForm("/aanvragen/nieuw", "sleutel", "key-1"))
                    .redirectsTo("/aanvragen/r1");

            assertThat(NEIGHBOURS.asked().getFirst().getHeader("Idempotency-Key"))
                    .isEqualTo("key-1");
        }
    }

    @Nested
    class Draft {

        @Test
        void listsWhatIsLeft() {
            NEIGHBOURS.knowsRequest("draft-empty");

            assertThat(openOwn("/aanvragen/r1"))
                    .isValidPage("nl")
                    .contains("0 van de 7 onderdelen zijn klaar", "Nog te doen")
                    .contains("href=\"/aanvragen/r1/bedrijf\"");
            assertThat(openOwn("/aanvragen/r1?lang=en")).isValidPage("en");
        }

        @Test
        void saysWhatIsKnownAndHowManyQuestionsAreLeft() {
            NEIGHBOURS.knowsRequest("draft-full");

            assertThat(openOwn("/aanvragen/r1"))
                    .contains("Wat we al weten", "4 uit het Handelsregister")
                    .containsPattern("van u, nog [0-9]+ vragen open")
                    .containsPattern("[0-9]+ vragen zonder antwoord");
        }

        @Test
        void leadsToTheCheckWhenAllIsDone() {
            NEIGHBOURS.knowsRequest("draft-full");

            assertThat(openOwn("/aanvragen/r1?gemeld=opgeslagen"))
                    .contains("7 van de 7", "Controleer en verstuur", "zijn opgeslagen");
        }

        @Test
        void anUnknownRequestIsAnUnknownPage() {
            assertThat(openOwn("/aanvragen/r9")).hasStatus(404).isComplete("nl");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "bedrijf",
                    "investering",
                    "cijfers",
                    "techniek",
                    "plan",
                    "groep",
                    "bijzonderheden"
                })
        void everySectionShowsWhatWasSaved(String section) {
            NEIGHBOURS.knowsRequest("draft-full");

            assertThat(openOwn("/aanvragen/r1/" + section)).isValidPage("nl");
            assertThat(openOwn("/aanvragen/r1/" + section + "?lang=en")).isValidPage("en");
        }

        @Test
        void amountsStandInTheFieldsAsThePersonWritesThem() {
            NEIGHBOURS.knowsRequest("draft-full");

            assertThat(openOwn("/aanvragen/r1/cijfers"))
                    .contains("value=\"1.450.000\"", "value=\"121.000,50\"", "value=\"-8.000\"");
            assertThat(openOwn("/aanvragen/r1/cijfers?lang=en")).contains("value=\"121,000.50\"");
        }

        @Test
        void namesAreShownAsTheyAre() {
            NEIGHBOURS.knowsRequest("draft-full");

            assertThat(openOwn("/aanvragen/r1/bedrijf"))
                    .contains("Metaalbewerking &#39;t Hoen &amp; Zonen", "Uit het Handelsregister");
        }

        @Test
        void theCheckShowsAllAnswers() {
            NEIGHBOURS.knowsRequest("draft-full");

            assertThat(openOwn("/aanvragen/r1/controleren"))
                    .isValidPage("nl")
                    .contains(
                            "€\u00a0180.000",
                            "€\u00a0144.000",
                            "60 maanden",
                            "Hengelo",
                            "15 januari 2027")
                    .contains("Nog niet bekend");
            assertThat(openOwn("/aanvragen/r1/controleren?lang=en")).isValidPage("en");
        }
    }

    @Nested
    class Submitted {

        @Test
        void saysThatItIsBeingAssessedAndRefreshesItself() {
            NEIGHBOURS.knowsRequest("submitted");

            assertThat(openOwn("/aanvragen/r1"))
                    .isValidPage("nl")
                    .contains("wordt nu beoordeeld", "data-hx-trigger=\"every 2s\"", "Ververs");
        }

        @Test
        void showsAssessmentAndRoutes() {
            NEIGHBOURS.knowsRequest("matched");
            NEIGHBOURS.knowsResults();

            assertThat(openOwn("/aanvragen/r1"))
                    .isValidPage("nl")
                    .contains("3 wegen passen nu, 1 kan passen")
                    .contains("Niveau 3 van 9", "Indicatieve klasse BB+: voldoende", "Zekerheid")
                    .contains("Zegel van dit paspoort", "eyJh.eyJw.c2Vh", "22 mei 2027")
                    .contains("Wat maakt de klasse beter?", "gaat de klasse van BB+ naar BBB-")
                    .contains("Eerst dit", "WBSO", "Vóór 15 januari 2027")
                    .contains("met BMKB klein krediet", "Blad voor uw bank")
                    .contains("/aanvragen/r1/wegen/innovatiefonds", "Bekijk alle punten")
                    .contains("€\u00a0100.000 van €\u00a0144.000", "niet bevestigd")
                    .contains("Hebt u een testverslag", "Eén weg wacht")
                    .contains("tel:+31742415100", "Telefoonnummer niet bekend")
                    .contains("Met een bedrag tot €\u00a0150.000 past het wel")
                    .contains("Subsidies en belastingvoordelen (1)")
                    .doesNotContain("every 2s", "<th scope=\"col\">Bron");
            assertThat(openOwn("/aanvragen/r1?lang=en"))
                    .isValidPage("en")
                    .contains("3 routes fit now, 1 may fit", "€100,000 of €144,000");
        }

        @Test
        void routesOverTheSameLoanShareOneCard() {
            NEIGHBOURS.knowsRequest("matched");
            NEIGHBOURS.knowsResults();

            String page = openOwn("/aanvragen/r1").html();
            String card = page.replaceAll("(?s).*(<section class=\"kb-card.*?</section>).*", "$1");

            assertThat(card)
                    .contains("2 wegen", "met BMKB klein krediet", "met BMKB regulier")
                    .contains("Alle eisen staan in een bron")
                    .doesNotContain("Draagt alles wat u nodig hebt")
                    .containsOnlyOnce("De lening past, en de overheid staat borg")
                    .containsOnlyOnce("<dt>Looptijd</dt>");
        }

        @Test
        void whatDoesNotFitSaysWhatIsNeededAndHowItIs() {
            NEIGHBOURS.knowsRequest("matched");
            NEIGHBOURS.knowsResults();

            assertThat(openOwn("/aanvragen/r1")).contains("nodig: ", "bij u: ");
        }

        @Test
        void theTitleSaysWhoseRequestItIs() {
            NEIGHBOURS.knowsRequest("matched");
            NEIGHBOURS.knowsResults();

            assertThat(openOwn("/aanvragen/r1"))
                    .contains("kb-title__over", "Metaalbewerking", "€\u00a0144.000 · ");
        }

        @Test
        void saysThatResultsAreNotAvailableWhenAServiceIsDown() {
            NEIGHBOURS.knowsRequest("matched");
            NEIGHBOURS.losesResults();

            assertThat(openOwn("/aanvragen/r1"))
                    .isValidPage("nl")
                    .contains("De beoordeling is nu niet beschikbaar")
                    .contains("De wegen zijn nu niet beschikbaar", "Praat met een mens");
        }

        @Test
        void aSentRequestHasNoFormsAnyMore() {
            NEIGHBOURS.knowsRequest("submitted");

            assertThat(openOwn("/aanvragen/r1/bedrijf")).hasStatus(404);
            assertThat(openOwn("/aanvragen/r1/controleren")).hasStatus(404);
        }

        @Test
        void confirmsWithTheReference() {
            NEIGHBOURS.knowsRequest("submitted");

            assertThat(openOwn("/aanvragen/r1/verzonden")).isValidPage("nl").contains("KB-7F3K-2M");
            assertThat(openOwn("/aanvragen/r1/verzonden?lang=en")).isValidPage("en");
        }

        @Test
        void asksBeforeItIsWithdrawn() {
            NEIGHBOURS.knowsRequest("submitted");
            NEIGHBOURS.withdraws();

            assertThat(openOwn("/aanvragen/r1/intrekken")).isValidPage("nl");
            assertThat(openOwn("/aanvragen/r1/intrekken?lang=en")).isValidPage("en");
            assertThat(sendForm("/aanvragen/r1/intrekken", "sleutel", "k", "versie", "\"7\""))
                    .redirectsTo("/aanvragen/r1?gemeld=ingetrokken");
        }
    }
}
