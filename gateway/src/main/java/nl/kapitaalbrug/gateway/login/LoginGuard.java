package nl.kapitaalbrug.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.kapitaalbrug.gateway.refusal.Refusals;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows a clear page, rather than a browser's error, when nobody can sign in now. */
final class LoginGuard extends OncePerRequestFilter {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final KeycloakClient keycloak;
    private final Refusals refusals;

    LoginGuard(KeycloakClient keycloak, Refusals refusals) {
        this.keycloak = keycloak;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(LoginRequests.PATH);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (keycloak.answers()) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(
                    ProblemException.dependencyUnavailable(RETRY_AFTER).problem(),
                    request,
                    response);
        }
    }
}
