package nl.kapitaalbrug.gateway.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.refusal.Refusals;
import nl.kapitaalbrug.gateway.session.SessionCookie;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A change that carries the session cookie must come from a page of ours. The browser says so in
 * {@code Sec-Fetch-Site}; one that does not must name our exact origin. Requests without the cookie
 * have no rights that another site could use and are not checked.
 */
final class OriginCheck extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final GatewayProperties properties;
    private final Refusals refusals;

    OriginCheck(GatewayProperties properties, Refusals refusals) {
        this.properties = properties;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean harmless =
                READING.contains(request.getMethod()) || !SessionCookie.isOn(request, properties);
        if (harmless || isFromOurPage(request)) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(
                    ProblemException.forbidden().problem().withCode("foreign-origin"),
                    request,
                    response);
        }
    }

    private boolean isFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null
                ? site.equals("same-origin")
                : properties.publicUrl().toString().equals(request.getHeader(HttpHeaders.ORIGIN));
    }
}
