package nl.kapitaalbrug.gateway.routing;

import java.time.Duration;
import nl.kapitaalbrug.gateway.login.SessionTokens;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Puts the token of the session on the request. Who reads a page goes on without one when none can
 * be had now; a change and a call to an API do not, or they would be refused as if nobody were
 * signed in.
 */
final class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    static final String RELAYED = TokenRelay.class.getName();
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final SessionTokens tokens;

    TokenRelay(SessionTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (request.servletRequest().getRequestURI().startsWith(PublicPaths.ASSETS)
                || PublicPaths.isOpenCalculation(request.servletRequest())) {
            return next.handle(request);
        }
        return switch (tokens.offer(request.servletRequest())) {
            case SessionTokens.Offer.Nobody() -> next.handle(request);
            case SessionTokens.Offer.Token(String token) -> {
                request.attributes().put(RELAYED, Boolean.TRUE);
                yield next.handle(Travel.withToken(request, token));
            }
            case SessionTokens.Offer.NotNow() -> {
                boolean reading = request.method().name().matches("GET|HEAD");
                if (reading && PublicPaths.isPage(request.servletRequest())) {
                    yield next.handle(request);
                }
                throw ProblemException.dependencyUnavailable(RETRY_AFTER);
            }
        };
    }
}
