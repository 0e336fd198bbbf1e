package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A developer reads how to call the APIs, and follows an error to its explanation. */
class DeveloperJourney {

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone", "english"})
    void readsHowToCallAndFollowsAnError(String name) {
        Page page = Browser.open(window(name));

        page.navigate("english".equals(name) ? "/hulp?lang=en" : "/hulp");
        page.locator("footer a[href='/ontwikkelaars']").click();
        page.waitForURL("**/ontwikkelaars");
        PageChecks.pass(page, name + "-ontwikkelaars");
        for (String part : new String[] {"applicant", "assessment", "financing"}) {
            page.navigate("/ontwikkelaars/" + part);
            assertThat(page.locator("article").count()).as(part).isPositive();
            page.locator("details:not([open]) > summary").first().click();
            check(page, name, part);
        }
        assertThat(page.locator("#get-instruments").innerText())
                .contains("/api/financing/v1/instruments");

        page.navigate(addressOfAnError(page));
        assertThat(page.locator("h1").count()).isEqualTo(1);
        PageChecks.pass(page, name + "-fout");
        page.navigate("/problems");
        PageChecks.pass(page, name + "-fouten");
    }

    /**
     * The pages are made of the same parts, and large: all checks of each once, of the smallest
     * everywhere.
     */
    private static void check(Page page, String name, String part) {
        String picture = name + "-ontwikkelaars-" + part;
        if (name.equals("desktop") || part.equals("financing")) {
            PageChecks.pass(page, picture);
        } else {
            PageChecks.fits(page, picture);
        }
    }

    /** The path of the type that a wrong call is answered with. */
    private static String addressOfAnError(Page page) {
        APIResponse answer = page.request().get("/api/financing/v1/instruments?page=0");
        JsonNode problem = JsonMapper.shared().readTree(answer.text());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        return URI.create(problem.path("type").asString()).getPath();
    }

    private static Browser.Window window(String name) {
        return switch (name) {
            case "phone" -> Browser.Window.PHONE;
            case "english" -> Browser.Window.ENGLISH;
            default -> Browser.Window.DESKTOP;
        };
    }
}
