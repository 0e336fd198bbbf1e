package nl.kapitaalbrug.portal;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the portal alone, signed in, to look at its pages at http://localhost:8290; not a test.
 * The first argument names the state of request {@code r1}, for example {@code matched}, or is
 * {@code financier}, {@code province} or {@code assessor} for the pages of another role; a second
 * argument is the port.
 */
final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        TestIssuer issuer = TestIssuer.start();
        Neighbours neighbours = new Neighbours().start();
        neighbours.forget();
        neighbours.listsRequests();
        String state = arguments.length > 0 ? arguments[0] : "draft-full";
        boolean otherRole = Set.of("financier", "province", "assessor").contains(state);
        neighbours.knowsRequest(otherRole ? "draft-full" : state);
        if ("matched".equals(state)) {
            neighbours.knowsResults();
        }
        neighbours.registerKnows();
        neighbours.knowsDeals();
        neighbours.knowsDemand();
        neighbours.answer("GET", "/v1/reviews", 200, Neighbours.read("reviews"));
        String own = "/v1/financing-requests/r1/reviews";
        neighbours.answer("GET", own, 200, Neighbours.read("own-reviews"));
        neighbours.answer("GET", "/v1/documents", 200, Neighbours.read("documents"));
        String review = "/v1/reviews/3f2a9c810b5e4d7f8a6b1c2d3e4f5a6b";
        neighbours.answer("GET", review + ".1.1", 200, Neighbours.read("review"), "\"4\"");
        neighbours.answer("GET", review + "/documents", 200, Neighbours.read("documents"));
        neighbours.describesItsApi();
        neighbours.calculates();
        SpringApplication portal = new SpringApplication(PortalApplication.class);
        portal.addInitializers(context ->
                ((GenericApplicationContext) context)
                        .registerBean(
                                "signedIn",
                                FilterRegistrationBean.class,
                                () -> signedIn(() -> token(issuer, state))));
        portal.run(
                "--server.port=" + (arguments.length > 1 ? arguments[1] : "8290"),
                "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                "--kapitaalbrug.services.applicant=" + neighbours.address(),
                "--kapitaalbrug.services.assessment=" + neighbours.address(),
                "--kapitaalbrug.services.financing=" + neighbours.address());
    }

    private static FilterRegistrationBean<Filter> signedIn(Supplier<String> token) {
        FilterRegistrationBean<Filter> filter =
                new FilterRegistrationBean<>((request, response, chain) ->
                        chain.doFilter(
                                new WithToken((HttpServletRequest) request, token), response));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static String token(TestIssuer issuer, String state) {
        return switch (state) {
            case "assessor" -> issuer.userToken("sub-4", "portal", Role.ASSESSOR);
            case "province" -> issuer.userToken("sub-3", "portal", Role.PROVINCE_ANALYST);
            case "financier" ->
                    issuer.token(claims ->
                            claims.subject("sub-2")
                                    .audience("portal")
                                    .claim("azp", "gateway")
                                    .claim("sid", "a-session")
                                    .claim(
                                            "realm_access",
                                            Map.of("roles", List.of(Role.FINANCIER.realmName())))
                                    .claim(
                                            "organization",
                                            Map.of("qredits", Map.of("id", "org-1"))));
            default -> issuer.userToken("sub-1", "portal", Role.APPLICANT);
        };
    }

    /** What the gateway does: it adds the token. */
    private static final class WithToken extends HttpServletRequestWrapper {

        private final Supplier<String> token;

        WithToken(HttpServletRequest request, Supplier<String> token) {
            super(request);
            this.token = token;
        }

        @Override
        public String getHeader(String name) {
            return "Authorization".equalsIgnoreCase(name)
                    ? "Bearer " + token.get()
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
