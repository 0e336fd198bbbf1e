package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.kapitaalbrug.support.html.HtmlChecker;

/**
 * What every page must pass: accessibility, valid mark-up, no sideways scrolling, no text of a few
 * letters a line.
 */
final class PageChecks {

    private static final Path PICTURES = Path.of("target", "pages");

    /** Of a page of many equal parts so many are looked at: the check takes the square of that. */
    private static final int MOST_ARTICLES = 20;

    private static final String AXE = AxeBuilder.getAxeScript();

    private PageChecks() {}

    /** Checks the page as it stands, and keeps a picture of it under the given name. */
    static void pass(Page page, String name) {
        picture(page, name);
        assertThat(accessibilityFindings(page)).as("accessibility of %s", name).isEmpty();
        assertThat(sidewaysOverflow(page)).as("sideways scrolling of %s", name).isZero();
        assertThat(squeezedTexts(page)).as("text in too narrow a column of %s", name).isEmpty();
        assertThat(problems(page.content())).as("mark-up of %s", name).isEmpty();
    }

    /** Takes a picture and sees whether everything has room. */
    static void fits(Page page, String name) {
        picture(page, name);
        assertThat(sidewaysOverflow(page)).as("sideways scrolling of %s", name).isZero();
        assertThat(squeezedTexts(page)).as("text in too narrow a column of %s", name).isEmpty();
    }

    /** Sees whether the page has room in English, too, and goes back to Dutch. */
    static void fitsInEnglish(Page page, String name) {
        String path = page.url().replaceFirst("[?#].*", "");
        page.navigate(path + "?lang=en");
        fits(page, "english-" + name);
        page.navigate(path + "?lang=nl");
    }

    /** Checks the mark-up as the server sent it, which a browser may have mended. */
    static void passAsSent(Page page, String path) {
        APIResponse response =
                page.request().get(path, RequestOptions.create().setHeader("Accept", "text/html"));
        assertThat(HtmlChecker.problems(response.body()))
                .as("mark-up of %s as sent", path)
                .isEmpty();
    }

    private static List<String> problems(String html) {
        return HtmlChecker.problems(html.getBytes(StandardCharsets.UTF_8));
    }

    static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }

    /** What axe finds; only that comes back, since the whole report costs more than the checks. */
    private static List<?> accessibilityFindings(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<?>)
                page.evaluate(
                        """
                        async () => {
                          const long = document.querySelectorAll('article').length > MOST;
                          const all = long ? {exclude: [['article:nth-of-type(n + MOST)']]} : document;
                          const report = await axe.run(all, {resultTypes: ['violations']});
                          return report.violations.flatMap(rule =>
                              rule.nodes.map(node => rule.id + ': ' + node.html));
                        }
                        """
                                .replace("MOST", String.valueOf(MOST_ARTICLES)));
    }

    private static int sidewaysOverflow(Page page) {
        Object overflow =
                page.evaluate(
                        "() => Math.max(0, document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth)");
        return ((Number) overflow).intValue();
    }

    /** Texts that are less than three letters wide and more than three lines high. */
    private static List<?> squeezedTexts(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('main *')].filter(element => {
                          for (let up = element; up; up = up.parentElement) {
                            if (up.getBoundingClientRect().width <= 2) return false;
                          }
                          const own = [...element.childNodes].some(node =>
                              node.nodeType === Node.TEXT_NODE && node.data.trim().length > 3);
                          const box = element.getBoundingClientRect();
                          const letter = parseFloat(getComputedStyle(element).fontSize);
                          return own && box.width > 2
                              && box.width < 1.8 * letter && box.height > 4 * letter;
                        }).map(element => element.outerHTML.slice(0, 200))
                        """);
    }
}
