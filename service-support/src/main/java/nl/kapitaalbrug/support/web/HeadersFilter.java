package nl.kapitaalbrug.support.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the headers that every answer of an API carries, errors included. */
public final class HeadersFilter extends OncePerRequestFilter {

    /** The header with the full version of the API. */
    public static final String API_VERSION = "API-Version";

    /** What every answer carries. */
    public static final Map<String, String> ALWAYS =
            Map.of(
                    HttpHeaders.CACHE_CONTROL,
                    "no-store",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Content-Security-Policy",
                    "default-src 'none'; frame-ancestors 'none'",
                    "Referrer-Policy",
                    "same-origin");

    private static final Pattern VERSIONED = Pattern.compile("/v[0-9]+(/.*)?");

    private final String apiVersion;

    /** With the full version of the API. */
    public HeadersFilter(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (VERSIONED.matcher(request.getRequestURI()).matches()) {
            response.setHeader(API_VERSION, apiVersion);
        }
        chain.doFilter(request, response);
    }
}
