package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.gateway.login.ReturnTo;
import nl.kapitaalbrug.gateway.refusal.Refusals;
import nl.kapitaalbrug.support.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where the portal wants to know who it is, the browser goes to the login and comes back. A form
 * that was sent too late is not redirected: the browser would drop what was typed, and the policy
 * of our pages forbids that a form ends at another site. The page that is shown instead says how to
 * send it again.
 */
final class SignInWhenNeeded implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final int UNAUTHORIZED = 401;

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        ServerResponse answer = next.handle(request);
        boolean signedIn = request.attributes().containsKey(TokenRelay.RELAYED);
        if (answer.statusCode().value() != UNAUTHORIZED || signedIn) {
            return answer;
        }
        discard(request);
        HttpServletRequest servletRequest = request.servletRequest();
        if (servletRequest.getHeader("HX-Request") != null) {
            String page = pathOf(servletRequest.getHeader("HX-Current-URL"));
            return ServerResponse.status(UNAUTHORIZED)
                    .header("HX-Redirect", ReturnTo.loginFor(page))
                    .build();
        }
        if (servletRequest.getMethod().equals("POST")) {
            String page = pathOf(servletRequest.getHeader(HttpHeaders.REFERER));
            Refusals.offerLink(servletRequest, ReturnTo.loginFor(page));
            throw Problem.of(ProblemType.UNAUTHORIZED).withCode("session-ended").toException();
        }
        return ServerResponse.seeOther(URI.create(ReturnTo.loginFor(withQuery(servletRequest))))
                .build();
    }

    /** Nobody reads the portal's answer: its connection is given back. */
    private static void discard(ServerRequest request) throws IOException {
        Object body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body instanceof InputStream stream) {
            stream.close();
        }
    }

    private static String withQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String pathOf(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            String query = uri.getRawQuery();
            return uri.getRawPath() + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
