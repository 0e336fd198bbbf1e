package nl.kapitaalbrug.portal;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AssertProvider;
import org.springframework.mock.web.MockHttpServletResponse;

/** One answer of the portal. */
public record Page(MockHttpServletResponse response) implements AssertProvider<PageAssert> {

    @Override
    public PageAssert assertThat() {
        return new PageAssert(response);
    }

    public String html() {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
