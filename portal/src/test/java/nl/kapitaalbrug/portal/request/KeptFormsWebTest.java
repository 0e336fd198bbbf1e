package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.portal.PageTest;
import nl.kapitaalbrug.portal.form.ShowsKept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Forms that the gateway kept are shown with what was typed, and never carried out. */
class KeptFormsWebTest extends PageTest {

    private static final String KEPT = "?_kept=1";
    private static final String NOTICE = "nog niet opgeslagen of verstuurd";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void draft() {
        NEIGHBOURS.knowsRequest("draft-begun");
        NEIGHBOURS.knowsBookkeepings("bookkeepings");
    }

    @AfterEach
    void nothingWasChanged() {
        assertThat(NEIGHBOURS.asked()).allMatch(call -> RequestMethod.GET.equals(call.getMethod()));
    }

    @Test
    void ofASectionAreFilledInWithTheVersionTheyWereMadeOf() {
        String path = "/aanvragen/r1/investering" + KEPT;

        assertThat(
                        sendForm(
                                path,
                                "versie",
                                "\"3\"",
                                "basis",
                                "b-1",
                                "tenor",
                                "lang",
                                "spend/MACHINES",
                                "1.2500"))
                .hasStatus(200)
                .isComplete("nl")
                .contains(NOTICE, "value=\"lang\"", "value=\"1.2500\"")
                .contains("name=\"versie\" value=\"&quot;3&quot;\"")
                .contains("name=\"basis\" value=\"b-1\"")
                .contains("action=\"/aanvragen/r1/investering\"");
        assertThat(sendForm(path, "versie", "\"3\"", "lang", "en"))
                .isComplete("en")
                .contains("has not been saved or sent yet");
    }

    @Test
    void ofASectionLookNothingUp() {
        assertThat(
                        sendForm(
                                "/aanvragen/r1/bedrijf" + KEPT,
                                "versie",
                                "\"3\"",
                                "actie",
                                "zoek",
                                "kvkNumber",
                                "90000013"))
                .hasStatus(200)
                .contains(NOTICE, "value=\"90000013\"");
    }

    @Test
    void ofASectionThatWasSentElsewhereAreShownAllTheSame() {
        NEIGHBOURS.knowsRequest("withdrawn");

        assertThat(sendForm("/aanvragen/r1/investering" + KEPT, "versie", "\"3\"", "tenor", "lang"))
                .hasStatus(409)
                .contains("value=\"lang\"");
    }

    @Test
    void stayKeptWhileTheServiceDoesNotAnswer() {
        NEIGHBOURS.losesRequest();

        assertThat(sendForm("/aanvragen/r1/investering" + KEPT, "versie", "\"3\"", "tenor", "lang"))
                .hasStatus(503)
                .contains("value=\"lang\"");
    }

    @Test
    void ofTheLastCheckAreTickedAndNotSent() {
        NEIGHBOURS.knowsRequest("draft-full");

        assertThat(
                        sendForm(
                                "/aanvragen/r1/controleren" + KEPT,
                                "sleutel",
                                "key-2",
                                "versie",
                                "\"7\"",
                                "zichtbaar",
                                "ja"))
                .hasStatus(200)
                .isComplete("nl")
                .contains(NOTICE)
                .containsPattern("value=\"ja\"[^>]*checked");
    }

    @Test
    void ofAccountsShowThePlacesThatWereChosen() {
        assertThat(
                        sendForm(
                                "/aanvragen/r1/cijfers/boekhouding" + KEPT,
                                "actie",
                                "plaats",
                                "jaar",
                                "2024",
                                "versie",
                                "2",
                                "regel.4900",
                                "",
                                "regel.9999",
                                "OTHER_OPERATING_COST"))
                .hasStatus(200)
                .isComplete("nl")
                .contains(NOTICE, "name=\"versie\" value=\"2\"")
                .containsPattern(
                        "(?s)name=\"regel.4900\"((?!</select>).)*?<option value=\"\"((?!selected).)*?</select>")
                .containsPattern(
                        "(?s)name=\"regel.9999\"((?!</select>).)*?OTHER_OPERATING_COST\" selected");
        assertThat(
                        sendForm(
                                "/aanvragen/r1/cijfers/boekhouding" + KEPT,
                                "actie",
                                "neem",
                                "jaar",
                                "2023",
                                "versie",
                                "\"7\""))
                .hasStatus(405);
    }

    @Test
    void areRefusedByEveryHandlerThatDoesNotPromiseToShowThem() {
        List<String> refusing = new ArrayList<>();
        handlers.getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (posts(mapping) && !method.hasMethodAnnotation(ShowsKept.class)) {
                        refusing.addAll(mapping.getPatternValues());
                    }
                });

        assertThat(refusing).contains("/aanvragen/nieuw", "/aanvragen/{id}/intrekken", "/check");
        for (String pattern : refusing) {
            String path =
                    pattern.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1").replaceAll("\\{\\w+}", "r1");
            assertThat(sendForm(path + KEPT)).as(pattern).hasStatus(405);
        }
    }

    private static boolean posts(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .anyMatch(method -> method.name().equals("POST"));
    }
}
