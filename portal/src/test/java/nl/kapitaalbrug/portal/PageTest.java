package nl.kapitaalbrug.portal;

import jakarta.servlet.http.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens pages of the whole portal; the services behind it are played by a test. */
@SpringBootTest(
        properties = {
            "kapitaalbrug.security.issuer=http://localhost:1/realms/test",
            "spring.main.lazy-initialization=true"
        })
@AutoConfigureMockMvc
public abstract class PageTest {

    @Autowired private MockMvc mvc;

    protected Page open(String path) {
        return send(MockMvcRequestBuilders.get(java.net.URI.create(path)));
    }

    protected Page openWithCookie(String name, String value, String path) {
        return send(
                MockMvcRequestBuilders.get(java.net.URI.create(path))
                        .cookie(new Cookie(name, value)));
    }

    protected Page openAs(RequestPostProcessor person, String path) {
        return send(MockMvcRequestBuilders.get(java.net.URI.create(path)).with(person));
    }

    protected Page send(MockHttpServletRequestBuilder request) {
        try {
            MvcResult result = mvc.perform(request).andReturn();
            MockHttpServletResponse response = result.getResponse();
            if (response.getErrorMessage() != null
                    || response.getStatus() >= 400
                            && response.getContentLength() == 0
                            && response.getContentAsByteArray().length == 0) {
                return errorPage(request, result);
            }
            return new Page(response);
        } catch (Exception e) {
            throw new AssertionError("The page could not be opened", e);
        }
    }

    /** What the servlet container does with an error: it asks for the error page. */
    private Page errorPage(MockHttpServletRequestBuilder request, MvcResult result)
            throws Exception {
        int status = result.getResponse().getStatus();
        MockHttpServletResponse page =
                mvc.perform(
                                MockMvcRequestBuilders.get("/error")
                                        .cookie(cookies(result))
                                        .requestAttr("jakarta.servlet.error.status_code", status)
                                        .requestAttr(
                                                "jakarta.servlet.error.request_uri",
                                                result.getRequest().getRequestURI()))
                        .andReturn()
                        .getResponse();
        return new Page(page);
    }

    private static Cookie[] cookies(MvcResult result) {
        Cookie[] cookies = result.getRequest().getCookies();
        return cookies == null ? new Cookie[] {new Cookie("x", "y")} : cookies;
    }
}
