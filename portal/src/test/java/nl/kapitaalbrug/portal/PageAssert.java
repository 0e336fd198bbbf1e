package nl.kapitaalbrug.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.kapitaalbrug.support.html.HtmlChecker;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.springframework.mock.web.MockHttpServletResponse;

/** Asserts on one page. */
public final class PageAssert extends AbstractAssert<PageAssert, MockHttpServletResponse> {

    public PageAssert(MockHttpServletResponse response) {
        super(response, PageAssert.class);
    }

    public String html() {
        return new String(actual.getContentAsByteArray(), UTF_8);
    }

    public PageAssert hasStatus(int status) {
        Assertions.assertThat(actual.getStatus()).as(html()).isEqualTo(status);
        return this;
    }

    public PageAssert contains(String... texts) {
        Assertions.assertThat(html()).contains(texts);
        return this;
    }

    public PageAssert containsPattern(String pattern) {
        Assertions.assertThat(html()).containsPattern(pattern);
        return this;
    }

    public PageAssert containsOnlyOnce(String text) {
        Assertions.assertThat(html()).containsOnlyOnce(text);
        return this;
    }

    public PageAssert doesNotContain(String... texts) {
        Assertions.assertThat(html()).doesNotContain(texts);
        return this;
    }

    public PageAssert hasHeader(String name, String part) {
        Assertions.assertThat(actual.getHeaders(name)).anyMatch(value -> value.contains(part));
        return this;
    }

    public PageAssert setsCookie(String part) {
        return hasHeader("Set-Cookie", part);
    }

    public PageAssert redirectsTo(String path) {
        Assertions.assertThat(actual.getStatus()).as(html()).isEqualTo(303);
        Assertions.assertThat(actual.getHeader("Location")).isEqualTo(path);
        return this;
    }

    /** A page in that language that answers 200, without a hole in its texts or its markup. */
    public PageAssert isValidPage(String language) {
        hasStatus(200);
        return isComplete(language);
    }

    /** The same, whatever its status. */
    public PageAssert isComplete(String language) {
        contains("<html lang=\"" + language + "\"", "<h1", "id=\"inhoud\"");
        Assertions.assertThat(html()).as("missing text").doesNotContain("??");
        Assertions.assertThat(html())
                .as("inline style or script")
                .doesNotContain(" style=", " onclick=", "<style", "javascript:");
        List<String> problems = HtmlChecker.problems(actual.getContentAsByteArray());
        Assertions.assertThat(problems).as(html()).isEmpty();
        return this;
    }
}
