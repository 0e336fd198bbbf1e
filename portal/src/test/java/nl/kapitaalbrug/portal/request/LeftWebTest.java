package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeftWebTest extends PageTest {

    private static final String REQUEST = "/aanvragen/r1";
    private static final String PAGE = REQUEST + "/verder";
    private static final String LEAVING = "/v1/financing-requests/r1/leaving";

    private static void lies(String left) {
        NEIGHBOURS.answer(
                "GET",
                "/v1/financing-requests/r1",
                200,
                """
                {"id":"r1","reference":"KB-7F3K-92","status":"DRAFT","version":7,"sections":{},\
                "missing":[],"changedAt":"2026-10-01T09:00:00Z","left":%s}\
                """
                        .formatted(left));
    }

    @Test
    void asksOnTheRequestAndLeadsBackToIt() {
        lies("{\"askedAt\":\"2026-11-01T09:00:00Z\"}");

        assertThat(openOwn(REQUEST))
                .isValidPage("nl")
                .contains("ligt een tijd stil", "href=\"/aanvragen/r1/verder\"");
        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Ga verder waar u was", "U hoeft niets te zeggen", "1 oktober 2026")
                .contains("value=\"TOO_MUCH_WORK\"");
        assertThat(openOwn(PAGE + "?lang=en")).isValidPage("en");
    }

    @Test
    void oneClickIsAnAnswer() {
        lies("{\"askedAt\":\"2026-11-01T09:00:00Z\"}");
        NEIGHBOURS.answer("PUT", LEAVING, 200, "{\"id\":\"r1\",\"status\":\"DRAFT\"}");

        assertThat(sendForm(PAGE, "versie", "\"7\"", "reden", "NOT_NOW")).redirectsTo(PAGE);

        assertThat(
                        NEIGHBOURS.asked().stream()
                                .filter(call -> call.getUrl().endsWith("/leaving"))
                                .map(call -> call.getHeader("If-Match") + call.getBodyAsString()))
                .containsExactly("\"7\"{\"reason\":\"NOT_NOW\"}");
    }

    @ParameterizedTest
    @EnumSource(LeaveReason.class)
    void everyReasonHasANextStep(LeaveReason reason) {
        lies("{\"askedAt\":\"2026-11-01T09:00:00Z\",\"reason\":\"%s\"}".formatted(reason));

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Dank u. Uw antwoord", "Toch een andere reden?")
                .contains("utrecht-button--primary-action");
        assertThat(openOwn(PAGE + "?lang=en")).isValidPage("en");
    }

    @Test
    void whatMovedOnMeanwhileIsShownAsItIs() {
        lies("{\"askedAt\":\"2026-11-01T09:00:00Z\"}");
        NEIGHBOURS.answer("PUT", LEAVING, 412, "{\"status\":412}");

        assertThat(sendForm(PAGE, "versie", "\"6\"", "reden", "OTHER")).redirectsTo(PAGE);

        NEIGHBOURS.answer("PUT", LEAVING, 503, "{\"status\":503}");
        assertThat(sendForm(PAGE, "versie", "\"6\"", "reden", "OTHER")).hasStatus(503);
        assertThat(sendForm(PAGE, "versie", "\"6\"", "reden", "LUCK")).hasStatus(400);
    }

    @Test
    void whatDoesNotLieStillIsNotAsked() {
        NEIGHBOURS.knowsRequest("draft-full");

        assertThat(openOwn(PAGE)).redirectsTo(REQUEST);
        assertThat(openOwn(REQUEST)).isValidPage("nl");
    }
}
