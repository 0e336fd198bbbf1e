package nl.kapitaalbrug.portal;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens pages of the whole portal; the services behind it are played by a test. */
@SpringBootTest(
        properties = {
            "kapitaalbrug.security.issuer=http://localhost:1/realms/test",
            "kapitaalbrug.portal.catalogue.keep-for=0s",
            "kapitaalbrug.portal.documents.keep-for=0s",
            "spring.main.lazy-initialization=true"
        })
@AutoConfigureMockMvc
public abstract class PageTest {

    /** The services behind the pages. */
    protected static final Neighbours NEIGHBOURS = new Neighbours().start();

    @Autowired private MockMvc mvc;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        for (String service : new String[] {"applicant", "assessment", "financing"}) {
            registry.add("kapitaalbrug.services." + service, NEIGHBOURS::address);
        }
    }

    @BeforeEach
    void forget() {
        NEIGHBOURS.forget();
    }

    protected Page open(String path) {
        return send(MockMvcRequestBuilders.get(URI.create(path)));
    }

    protected Page openWithCookie(String name, String value, String path) {
        return send(MockMvcRequestBuilders.get(URI.create(path)).cookie(new Cookie(name, value)));
    }

    protected Page openAs(RequestPostProcessor person, String path) {
        return send(MockMvcRequestBuilders.get(URI.create(path)).with(person));
    }

    /** Opens a page as an applicant. */
    protected Page openOwn(String path) {
        return openAs(TestUsers.user("sub-1", Role.APPLICANT), path);
    }

    /** Sends a form as an applicant: names and values in turn. */
    protected Page sendForm(String path, String... fields) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(URI.create(path))
                        .with(TestUsers.user("sub-1", Role.APPLICANT));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
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
