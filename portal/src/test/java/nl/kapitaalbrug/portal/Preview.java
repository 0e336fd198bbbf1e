package nl.kapitaalbrug.portal;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the portal alone, signed in, to look at its pages at http://localhost:8290; not a test.
 * The first argument names the state of request {@code r1}, for example {@code matched}, or is
 * {@code financier} for the pages of a financier.
 */
final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        TestIssuer issuer = TestIssuer.start();
        Neighbours neighbours = new Neighbours().start();
        neighbours.forget();
        neighbours.listsRequests();
        neighbours.knowsRequest(
                arguments.length > 0 && !isFinancier(arguments) ? arguments[0] : "draft-full");
        if (arguments.length > 0 && "matched".equals(arguments[0])) {
            neighbours.knowsResults();
        }
        neighbours.registerKnows();
        if (isFinancier(arguments)) {
            neighbours.knowsDeals();
        }
        neighbours.describesItsApi();
        neighbours.calculates();
        SpringApplication portal = new SpringApplication(PortalApplication.class);
        portal.addInitializers(context ->
                ((GenericApplicationContext) context)
                        .registerBean(
                                "signedIn",
                                FilterRegistrationBean.class,
                                () -> signedIn(issuer, isFinancier(arguments))));
        portal.run(
                "--server.port=8290",
                "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                "--kapitaalbrug.services.applicant=" + neighbours.address(),
                "--kapitaalbrug.services.assessment=" + neighbours.address(),
                "--kapitaalbrug.services.financing=" + neighbours.address());
    }

    private static boolean isFinancier(String... arguments) {
        return arguments.length > 0 && "financier".equals(arguments[0]);
    }

    private static FilterRegistrationBean<Filter> signedIn(TestIssuer issuer, boolean financier) {
        FilterRegistrationBean<Filter> filter =
                new FilterRegistrationBean<>((request, response, chain) ->
                        chain.doFilter(
                                new WithToken((HttpServletRequest) request, issuer, financier),
                                response));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** What the gateway does: it adds the token. */
    private static final class WithToken extends HttpServletRequestWrapper {

        private final TestIssuer issuer;
        private final boolean financier;

        WithToken(HttpServletRequest request, TestIssuer issuer, boolean financier) {
            super(request);
            this.issuer = issuer;
            this.financier = financier;
        }

        private String token() {
            return financier
                    ? issuer.token(claims ->
                            claims.subject("sub-2")
                                    .audience("portal")
                                    .claim("azp", "gateway")
                                    .claim("sid", "a-session")
                                    .claim(
                                            "realm_access",
                                            Map.of("roles", List.of(Role.FINANCIER.realmName())))
                                    .claim(
                                            "organization",
                                            Map.of("qredits", Map.of("id", "org-1"))))
                    : issuer.userToken("sub-1", "portal", Role.APPLICANT);
        }

        @Override
        public String getHeader(String name) {
            return "Authorization".equalsIgnoreCase(name)
                    ? "Bearer " + token()
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
