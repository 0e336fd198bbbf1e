package nl.kapitaalbrug.portal;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the portal alone, signed in, to look at its pages at http://localhost:8290; not a test.
 * The first argument names the state of request {@code r1}, for example {@code matched}.
 */
final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        TestIssuer issuer = TestIssuer.start();
        Neighbours neighbours = new Neighbours().start();
        neighbours.forget();
        neighbours.listsRequests();
        neighbours.knowsRequest(arguments.length > 0 ? arguments[0] : "draft-full");
        if (arguments.length > 0 && "matched".equals(arguments[0])) {
            neighbours.knowsResults();
        }
        neighbours.registerKnows();
        SpringApplication portal = new SpringApplication(PortalApplication.class);
        portal.addInitializers(context ->
                ((GenericApplicationContext) context)
                        .registerBean(
                                "signedIn", FilterRegistrationBean.class, () -> signedIn(issuer)));
        portal.run(
                "--server.port=8290",
                "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                "--kapitaalbrug.services.applicant=" + neighbours.address(),
                "--kapitaalbrug.services.assessment=" + neighbours.address(),
                "--kapitaalbrug.services.financing=" + neighbours.address());
    }

    private static FilterRegistrationBean<Filter> signedIn(TestIssuer issuer) {
        FilterRegistrationBean<Filter> filter =
                new FilterRegistrationBean<>((request, response, chain) ->
                        chain.doFilter(
                                new WithToken((HttpServletRequest) request, issuer), response));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** What the gateway does: it adds the token. */
    private static final class WithToken extends HttpServletRequestWrapper {

        private final TestIssuer issuer;

        WithToken(HttpServletRequest request, TestIssuer issuer) {
            super(request);
            this.issuer = issuer;
        }

        @Override
        public String getHeader(String name) {
            return "Authorization".equalsIgnoreCase(name)
                    ? "Bearer " + issuer.userToken("sub-1", "portal", Role.APPLICANT)
                    : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return "Authorization".equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(getHeader(name)))
                    : super.getHeaders(name);
        }
    }
}
