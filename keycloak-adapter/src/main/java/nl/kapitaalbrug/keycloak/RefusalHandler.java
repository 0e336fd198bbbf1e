package nl.kapitaalbrug.keycloak;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Answers a refused request: 401 with the scheme, 403, 405 with the methods that the path knows, or
 * 503 while tokens cannot be checked. The bodies are the application's own: of 401 and 403 if it
 * brings a writer, of the others as its error handling makes them.
 */
final class RefusalHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final AccessRules rules;
    private final AuthenticationEntryPoint unauthorized;
    private final AccessDeniedHandler forbidden;

    RefusalHandler(
            AccessRules rules,
            AuthenticationEntryPoint unauthorized,
            AccessDeniedHandler forbidden) {
        this.rules = rules;
        this.unauthorized = unauthorized;
        this.forbidden = forbidden;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof KeysUnavailableException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (isNoAddress(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean tokenSent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer");
        unauthorized.commence(request, response, reason);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (isNoAddress(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<String> methods = methodsOf(request);
        if (methods.isEmpty() || methods.contains(request.getMethod())) {
            forbidden.handle(request, response, reason);
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** No address of ours ends with a slash, whoever asks (/core/no-trailing-slash). */
    private static boolean isNoAddress(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.length() > 1 && path.endsWith("/");
    }

    private List<String> methodsOf(HttpServletRequest request) {
        return rules.rules().stream()
                .filter(rule -> PathPatternRequestMatcher.pathPattern(rule.path()).matches(request))
                .map(AccessRules.Rule::method)
                .flatMap(method ->
                        method == HttpMethod.GET
                                ? Stream.of(method, HttpMethod.HEAD)
                                : Stream.of(method))
                .map(HttpMethod::name)
                .distinct()
                .sorted()
                .toList();
    }
}
