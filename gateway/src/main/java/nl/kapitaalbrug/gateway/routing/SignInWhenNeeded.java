package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.kapitaalbrug.gateway.login.ReturnTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the portal wants to know who it is, the browser goes to the login and comes back. */
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
        HttpServletRequest servletRequest = request.servletRequest();
        if (servletRequest.getHeader("HX-Request") != null) {
            String page = pathOf(servletRequest.getHeader("HX-Current-URL"));
            return ServerResponse.status(UNAUTHORIZED)
                    .header("HX-Redirect", ReturnTo.loginFor(page))
                    .build();
        }
        boolean reading = servletRequest.getMethod().equals("GET");
        String page =
                reading
                        ? withQuery(servletRequest)
                        : pathOf(servletRequest.getHeader(HttpHeaders.REFERER));
        return ServerResponse.seeOther(URI.create(ReturnTo.loginFor(page))).build();
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
