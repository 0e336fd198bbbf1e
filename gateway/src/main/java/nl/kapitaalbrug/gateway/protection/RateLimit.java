package nl.kapitaalbrug.gateway.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.refusal.Refusals;
import nl.kapitaalbrug.gateway.routing.PublicPaths;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses more requests from one address than anybody needs. */
final class RateLimit extends OncePerRequestFilter {

    private final GatewayProperties.Rates limits;
    private final RequestRates rates;
    private final Refusals refusals;

    RateLimit(GatewayProperties.Rates limits, RequestRates rates, Refusals refusals) {
        this.limits = limits;
        this.rates = rates;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PublicPaths.ASSETS);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        long wait = rates.secondsToWait("all " + address, limits.all());
        wait = Math.max(wait, waitForKind(request, address));
        if (wait > 0) {
            refusals.answer(
                    ProblemException.rateLimited(Duration.ofSeconds(wait)).problem(),
                    request,
                    response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long waitForKind(HttpServletRequest request, String address) {
        String path = request.getRequestURI();
        if (path.equals("/login")) {
            return rates.secondsToWait("login " + address, limits.logins());
        }
        if (path.endsWith("/_search")) {
            return rates.secondsToWait("search " + address, limits.searches());
        }
        if (PublicPaths.calculates(request)) {
            return rates.secondsToWait("calculation " + address, limits.calculations());
        }
        boolean reading = request.getMethod().matches("GET|HEAD|OPTIONS");
        return reading ? 0 : rates.secondsToWait("change " + address, limits.changes());
    }
}
