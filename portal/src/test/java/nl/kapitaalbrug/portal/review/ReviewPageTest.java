package nl.kapitaalbrug.portal.review;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.Neighbours;
import nl.kapitaalbrug.portal.Page;
import nl.kapitaalbrug.portal.PageTest;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Opens the page of one review as an assessor, and sends its forms. */
abstract class ReviewPageTest extends PageTest {

    static final String REQUEST = "3f2a9c810b5e4d7f8a6b1c2d3e4f5a6b";
    static final String ID = REQUEST + ".1.1";
    static final String PAGE = "/beoordelingen/" + ID;
    static final String API = "/v1/reviews/" + ID;
    static final String WHY = "De cijfers en het testverslag kloppen met elkaar.";

    static void knows(String state, String rest) {
        NEIGHBOURS.answer(
                "GET",
                API,
                200,
                """
                {"id":"%s","requestId":"%s","revision":1,"number":1,"state":"%s",\
                "attention":["LOW_CONFIDENCE"],"openedAt":"2026-11-20T09:00:00Z",\
                "dueOn":"2026-11-27","term":"LATE",%s}\
                """
                        .formatted(ID, REQUEST, state, rest),
                "\"4\"");
    }

    static String first() {
        return "\"yours\":\"FIRST\",\"open\":false,\"first\":\"J. Smit\",\"contest\":"
                + "{\"reasons\":\"Wij hebben <b>nieuw bewijs\",\"documents\":[\"d1\"],"
                + "\"at\":\"2026-11-21T09:00:00Z\"},\"dossier\":"
                + Neighbours.read("dossier");
    }

    static String said(String rest) {
        return "{\"verdict\":{\"kind\":\"OVERRIDDEN\",\"rating\":\"BB_MINUS\",\"supported\":4,"
                + "\"explanation\":\"%s\"},%s}".formatted(WHY, rest);
    }

    static void knowsEvidence() {
        NEIGHBOURS.answer(
                "GET",
                "/v1/reviews/" + REQUEST + "/documents",
                200,
                "{\"items\":[{\"id\":\"d1\",\"kind\":\"TEST_REPORT\",\"proves\":\"T4.2\","
                        + "\"type\":\"PDF\"},{\"id\":\"d2\",\"kind\":\"QUOTATION\","
                        + "\"type\":\"PDF\"}]}");
    }

    Page openAssessor(String path) {
        return openAs(TestUsers.user("assessor", Role.ASSESSOR), path);
    }

    Page sendAsAssessor(String... fields) {
        return send(form(PAGE, fields));
    }

    static MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(URI.create(path))
                        .with(TestUsers.user("assessor", Role.ASSESSOR));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    static LoggedRequest last() {
        return NEIGHBOURS.asked().getFirst();
    }
}
