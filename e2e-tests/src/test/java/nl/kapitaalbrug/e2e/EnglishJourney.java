package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole way in English: the choice holds, and no Dutch sentence is left over. */
class EnglishJourney {

    /** Small words that no Dutch sentence goes without and that no English one has. */
    private static final Pattern DUTCH =
            Pattern.compile("(?m)^.*\\b(het|een|niet|voor|wij|uw|wordt|deze)\\b.*$");

    private final Applicant owner = Applicant.at(Browser.Window.ENGLISH);
    private final Page page = owner.page();

    @Test
    void asksAndReadsTheRoutesInEnglish() {
        owner.open("/");
        page.locator("header a[hreflang=en]").click();
        page.locator("html[lang=en]").waitFor();
        isEnglish("start");
        for (String path : new String[] {"hulp", "privacy", "toegankelijkheid", "model"}) {
            owner.open("/" + path);
            isEnglish(path);
        }
        owner.open("/aanvragen/nieuw");
        owner.signIn("mkb2");
        isEnglish("nieuw");

        owner.next();
        owner.requestPath();
        isEnglish("onderdelen");
        for (String section : owner.sections()) {
            owner.next();
            isEnglish(section);
            owner.fill(section);
            owner.save();
        }
        owner.next();
        assertThat(owner.text("main")).contains("€180,000", "31 December 2025");
        isEnglish("controleren");
        owner.next();
        isEnglish("verstuurd");

        owner.next();
        owner.awaitRoutes();
        assertThat(owner.heading()).contains("KB-").containsPattern("[1-9][0-9]* routes fit now");
        isEnglish("uitkomst");
    }

    private void isEnglish(String name) {
        PageChecks.pass(page, "english-" + name);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        String said =
                (String)
                        page.evaluate(
                                "() => { const all = document.body.cloneNode(true);"
                                        + " all.querySelectorAll('[lang=nl], a[href^=http]')"
                                        + ".forEach(one => one.remove());"
                                        + " return all.textContent; }");
        assertThat(DUTCH.matcher(said).results().map(found -> found.group().strip()))
                .as("Dutch on the English page %s", name)
                .isEmpty();
    }
}
