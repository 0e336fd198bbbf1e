package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanAndGroupFormsWebTest extends PageTest {

    private static final String PLAN = "/aanvragen/r1/plan";
    private static final String GROUP = "/aanvragen/r1/groep";

    @BeforeEach
    void draft() {
        NEIGHBOURS.knowsRequest("draft-full");
        NEIGHBOURS.saves();
    }

    private static String sent() {
        return NEIGHBOURS.asked().stream()
                .filter(call -> call.getUrl().contains("/sections/"))
                .findFirst()
                .orElseThrow()
                .getBodyAsString();
    }

    @Nested
    class Plan {

        @Test
        void sendsChoicesNumbersAndOnlyTheStepsThatWereFilledIn() {
            sendForm(
                    PLAN,
                    "versie",
                    "\"7\"",
                    "market/marketProof",
                    "PAID_PILOT",
                    "market/marketProof",
                    "LETTERS_OF_INTENT",
                    "market/salesArea",
                    "REGION",
                    "effect/upliftPercent",
                    "12",
                    "milestones/IN_USE",
                    "6-2027",
                    "outlook/expectedCashFlow/FIRST",
                    "-20.000");

            assertThat(sent())
                    .contains("\"marketProof\":[\"PAID_PILOT\",\"LETTERS_OF_INTENT\"]")
                    .contains("\"largestCustomerPercent\":null", "\"teamSkills\":[]")
                    .contains("\"milestones\":{\"IN_USE\":\"2027-06\"}")
                    .contains("\"expectedTurnover\":{}", "\"expectedCashFlow\":{\"FIRST\":-20000}");
        }

        @Test
        void showsWhatWasSaved() {
            assertThat(openOwn(PLAN))
                    .containsPattern("value=\"ORDERS_SIGNED\"[^>]*checked")
                    .contains("value=\"6-2027\"", "value=\"-20.000\"", "value=\"12\"");
        }

        @Test
        void theScanIsPartOfItAndLeadsToItsResult() {
            assertThat(openOwn(PLAN))
                    .containsPattern("name=\"scan/STEPS_KNOWN\" value=\"NO\" checked")
                    .contains(
                            "/rekenen/productiviteitsscan?reken=ja&amp;stepsKnown=NO"
                                    + "&amp;timeToImprove=PARTLY");

            sendForm(PLAN, "versie", "\"7\"", "scan/IDEAS", "YES");
            assertThat(sent()).contains("\"scan\":{\"IDEAS\":\"YES\"}");
        }

        @Test
        void aFirmThatDevelopsChoosesAStepForEachOfFive() {
            NEIGHBOURS.knowsRequest("draft-develops");

            assertThat(openOwn(PLAN))
                    .contains("Hoe ver bent u met de rest?", "Nog niet beantwoord")
                    .contains("name=\"readiness/FUNDING\"")
                    .contains("Lees alle stappen: Geld", "<li>9. Het geld is binnen")
                    .containsPattern("value=\"6\" selected[^>]*>6[.] Eerste proeven");

            sendForm(
                    PLAN,
                    "versie",
                    "\"7\"",
                    "readiness/CUSTOMER",
                    "7",
                    "readiness/RIGHTS",
                    "",
                    "readiness/TEAM",
                    "9");
            assertThat(sent()).contains("\"readiness\":{\"CUSTOMER\":7,\"TEAM\":9}");
        }

        @Test
        void aStepThatIsNotThereIsRefused() {
            NEIGHBOURS.knowsRequest("draft-develops");

            assertThat(sendForm(PLAN, "versie", "\"7\"", "readiness/CUSTOMER", "10"))
                    .hasStatus(400)
                    .contains("href=\"#v-readiness-CUSTOMER\"");
        }

        @Test
        void othersAreNotAskedAndKeepWhatTheySaidBefore() {
            assertThat(openOwn(PLAN)).doesNotContain("name=\"readiness/", "de rest?");
            assertThat(openOwn("/aanvragen/r1/controleren")).doesNotContain("Hoe ver de rest is");

            sendForm(PLAN, "versie", "\"7\"", "readiness/TEAM", "9");
            assertThat(sent()).contains("\"readiness\":{\"TEAM\":3}");
        }

        @Test
        void levelsAreReadBackInWords() {
            NEIGHBOURS.knowsRequest("draft-develops");

            assertThat(openOwn("/aanvragen/r1/controleren"))
                    .contains("Hoe ver de rest is: Klanten", "6. Eerste proeven of partners")
                    .contains("Personeelskosten", "612.000,25");
        }

        @Test
        void isReadBackInWords() {
            assertThat(openOwn("/aanvragen/r1/controleren"))
                    .contains("Klanten kopen het al, Getekende opdrachten", "12%", "juni 2027")
                    .contains("6 maanden", "40.000")
                    .doesNotContain("Stappen van het plan: Geleverd");
        }

        @Test
        void refusesWhatCannotBeRead() {
            assertThat(
                            sendForm(
                                    PLAN,
                                    "versie",
                                    "\"7\"",
                                    "market/marketProof",
                                    "LUCK",
                                    "effect/dipPercent",
                                    "een beetje",
                                    "milestones/IN_USE",
                                    "straks"))
                    .hasStatus(400)
                    .isComplete("nl")
                    .contains("3 antwoorden kloppen nog niet", "value=\"een beetje\"")
                    .contains("href=\"#v-milestones-IN-USE\"");
        }

        @Test
        void putsARefusalOfTheStepsAtTheFirstOne() {
            NEIGHBOURS.refusesToSave(
                    400, "[{\"pointer\":\"/milestones\",\"code\":\"MILESTONES_OUT_OF_ORDER\"}]");

            assertThat(sendForm(PLAN, "versie", "\"7\""))
                    .hasStatus(400)
                    .contains("href=\"#v-milestones-ORDERED\"");
        }
    }

    @Nested
    class Group {

        @Test
        void sendsEachGrantThatWasFilledIn() {
            sendForm(
                    GROUP,
                    "versie",
                    "\"7\"",
                    "group/ties",
                    "PARTNER",
                    "group/groupEmployees",
                    "4",
                    "aid/aidReceived",
                    "ja",
                    "aid/deMinimisAid/1/grantedOn",
                    "10-1-2025",
                    "aid/deMinimisAid/1/amount",
                    "10.500,50",
                    "debts/LEASE",
                    "12.000");

            assertThat(sent())
                    .contains("\"ties\":\"PARTNER\",\"groupEmployees\":4")
                    .contains(
                            "\"deMinimisAid\":[{\"grantedOn\":\"2025-01-10\",\"amount\":10500.50}]")
                    .contains("\"debts\":{\"LEASE\":12000}");
        }

        @Test
        void whatStoodInHiddenFieldsDoesNotCount() {
            sendForm(
                    GROUP,
                    "versie",
                    "\"7\"",
                    "group/ties",
                    "NONE",
                    "group/groupEmployees",
                    "4",
                    "aid/aidReceived",
                    "nee",
                    "aid/deMinimisAid/0/amount",
                    "10.500");

            assertThat(sent()).contains("\"groupEmployees\":null", "\"deMinimisAid\":[]");
        }

        @Test
        void offersOneMoreGrantThanThereAre() {
            assertThat(openOwn(GROUP))
                    .contains("value=\"10-1-2025\"", "v-aid-deMinimisAid-2-amount")
                    .doesNotContain("v-aid-deMinimisAid-3-amount");
        }

        @Test
        void isReadBackInWords() {
            assertThat(openOwn("/aanvragen/r1/controleren"))
                    .contains("Ja, meer dan 50%", "Steun 1: bedrag", "10.500,50")
                    .contains("Schulden: Lening van een bank", "210.000")
                    .doesNotContain("Steun 2: bedrag", "Schulden: Lease");
        }
    }
}
