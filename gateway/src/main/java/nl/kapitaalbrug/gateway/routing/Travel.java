package nl.kapitaalbrug.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.kapitaalbrug.gateway.refusal.ChosenLanguage;
import nl.kapitaalbrug.support.web.Traces;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which headers travel on to a service, and which come back. */
final class Travel {

    /** What only we may say to a service. */
    private static final Set<String> OURS =
            Set.of(
                    "cookie",
                    "forwarded",
                    "x-real-ip",
                    "x-original-url",
                    "x-rewrite-url",
                    "x-http-method-override",
                    "x-http-method",
                    "x-method-override",
                    "traceparent",
                    "tracestate",
                    "baggage");

    /** What the gateway says itself; see AnswerHeaders. */
    private static final List<String> SAID_BY_GATEWAY =
            List.of(
                    "Server",
                    "X-Powered-By",
                    "Content-Security-Policy",
                    "Content-Security-Policy-Report-Only",
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "X-XSS-Protection",
                    "Referrer-Policy",
                    "Strict-Transport-Security",
                    "Pragma",
                    "Expires",
                    "Access-Control-Allow-Origin",
                    "Access-Control-Allow-Credentials",
                    "Access-Control-Allow-Methods",
                    "Access-Control-Allow-Headers",
                    "Access-Control-Expose-Headers");

    private Travel() {}

    /** Pages: the session's token or none, and the chosen language. */
    static ServerRequest ontoPages(ServerRequest request) {
        String language = ChosenLanguage.of(request.servletRequest()).code();
        return changed(
                request,
                headers -> {
                    headers.remove(HttpHeaders.AUTHORIZATION);
                    headers.set(HttpHeaders.COOKIE, ChosenLanguage.COOKIE + "=" + language);
                });
    }

    /** APIs: a client's own token may pass. */
    static ServerRequest ontoApi(ServerRequest request) {
        return changed(request, headers -> {});
    }

    /** The way back from the guided tour, which opens the session of a demo user. */
    static ServerResponse backFromTour(ServerRequest request, ServerResponse response) {
        List<String> cookies =
                List.copyOf(response.headers().getOrDefault(HttpHeaders.SET_COOKIE, List.of()));
        ServerResponse answer = back(request, response);
        answer.headers().remove(HttpHeaders.SET_COOKIE);
        cookies.forEach(cookie -> answer.headers().add(HttpHeaders.SET_COOKIE, cookie));
        return answer;
    }

    /** The way back: nothing that the gateway says itself, and no cookie but the language. */
    static ServerResponse back(ServerRequest request, ServerResponse response) {
        HttpHeaders headers = response.headers();
        SAID_BY_GATEWAY.forEach(headers::remove);
        List<String> cookies = headers.getOrDefault(HttpHeaders.SET_COOKIE, List.of());
        List<String> kept =
                cookies.stream()
                        .filter(cookie -> cookie.startsWith(ChosenLanguage.COOKIE + "="))
                        .toList();
        headers.remove(HttpHeaders.SET_COOKIE);
        kept.forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
        boolean asset =
                request.servletRequest().getRequestURI().startsWith(PublicPaths.ASSETS)
                        && (response.statusCode().is2xxSuccessful()
                                || response.statusCode().value() == 304);
        if (!asset) {
            headers.remove(HttpHeaders.CACHE_CONTROL);
        } else if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            headers.setCacheControl("no-store");
        }
        return response;
    }

    /** The token of the session in place of whatever the client sent. */
    static ServerRequest withToken(ServerRequest request, String token) {
        return ServerRequest.from(request).headers(headers -> headers.setBearerAuth(token)).build();
    }

    private static ServerRequest changed(ServerRequest request, Consumer<HttpHeaders> change) {
        return ServerRequest.from(request)
                .headers(headers -> {
                    List.copyOf(headers.headerNames()).stream()
                            .filter(Travel::isOurs)
                            .forEach(headers::remove);
                    headers.set(Traces.TRACEPARENT, Traces.toHeader(Traces.current()));
                    change.accept(headers);
                })
                .build();
    }

    private static boolean isOurs(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return OURS.contains(name) || name.startsWith("x-forwarded-");
    }
}
