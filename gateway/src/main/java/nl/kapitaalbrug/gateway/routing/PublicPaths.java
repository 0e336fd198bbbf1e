package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The paths that exist for the outside. Everything else, whether a service knows it or nobody does,
 * is answered in one and the same way.
 */
public final class PublicPaths {

    /** Signing out, by POST. */
    public static final String LOGOUT = "/logout";

    /** Where Keycloak sends the browser back to. */
    public static final String CALLBACK = "/login/oauth2/code/keycloak";

    /** Assets of the portal; their names change with their content. */
    public static final String ASSETS = "/assets/";

    private static final Pattern API =
            Pattern.compile("/api/(applicant|assessment|financing)/v1/.+");
    private static final Pattern API_DOCUMENT =
            Pattern.compile("/api/(applicant|assessment|financing)/v1/openapi\\.json");
    private static final Pattern OWN =
            Pattern.compile("/login|" + CALLBACK + "|/gateway/style\\.css" + "|/livez|/readyz");
    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z0-9._~-]*)+");

    private static final Pattern CALCULATIONS =
            Pattern.compile("/api/(applicant|assessment|financing)/v1/calculations(/.*)?");
    private static final Pattern CHECKS = Pattern.compile("/api/applicant/v1/checks(/.*)?");
    private static final Pattern CALCULATOR_PAGE = Pattern.compile("/(rekenen|check)/.+|/check");

    /** First parts of a path that are never pages. */
    private static final Set<String> NEVER_PAGES =
            Set.of(
                    "api",
                    "messages",
                    "actuator",
                    "v1",
                    "login",
                    "logout",
                    "oauth2",
                    "gateway",
                    "error",
                    "internal",
                    "livez",
                    "readyz",
                    "webjars");

    private static final List<String> PAGE_METHODS = List.of("GET", "HEAD", "POST");
    private static final List<String> API_METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private PublicPaths() {}

    /** Matches what the gateway serves or routes. */
    public static RequestMatcher routed() {
        return request -> isOwn(request) || isApi(request) || isPage(request);
    }

    /** A call to the API of a service. */
    public static boolean isApi(HttpServletRequest request) {
        return API.matcher(request.getRequestURI()).matches()
                && API_METHODS.contains(request.getMethod());
    }

    /** The description of an API, which other sites may read. */
    public static boolean isApiDocument(HttpServletRequest request) {
        return API_DOCUMENT.matcher(request.getRequestURI()).matches()
                && request.getMethod().equals("GET");
    }

    /** A call to the open calculators, which need no session and no token. */
    public static boolean isOpenCalculation(HttpServletRequest request) {
        return CALCULATIONS.matcher(request.getRequestURI()).matches();
    }

    /**
     * A request that makes the service calculate: over the API, or a page that was filled in. A
     * look for a kept check counts as one, so that codes cannot be tried out faster.
     */
    public static boolean calculates(HttpServletRequest request) {
        return isOpenCalculation(request)
                || CHECKS.matcher(request.getRequestURI()).matches()
                || CALCULATOR_PAGE.matcher(request.getRequestURI()).matches()
                        && (request.getQueryString() != null
                                || request.getMethod().equals("POST")
                                || request.getRequestURI().startsWith("/check/"));
    }

    /** A page or asset of the portal. */
    public static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PAGE_METHODS.contains(request.getMethod())
                && PAGE.matcher(path).matches()
                && !NEVER_PAGES.contains(firstPartOf(path));
    }

    private static boolean isOwn(HttpServletRequest request) {
        return request.getRequestURI().equals(LOGOUT)
                ? request.getMethod().equals("POST")
                : request.getMethod().equals("GET")
                        && OWN.matcher(request.getRequestURI()).matches();
    }

    private static String firstPartOf(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
