package nl.kapitaalbrug.support.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * What the security filters answer. A service's filter chain names this bean as its entry point and
 * its access-denied handler.
 */
public final class SecurityProblems
        implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ProblemWriter writer;

    /** With the writer of answers. */
    public SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    /** 401: no token, or one that is not accepted; which of both is said in the header only. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException thrown)
            throws IOException {
        boolean sentToken = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        String challenge = sentToken ? "Bearer error=\"invalid_token\"" : "Bearer";
        writer.write(
                Problem.of(ProblemType.UNAUTHORIZED)
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge),
                request,
                response);
    }

    /** 403: the caller is known and may not do this. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        writer.write(Problem.of(ProblemType.FORBIDDEN), request, response);
    }

    /** 400: a path or header that no honest client sends. */
    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException thrown)
            throws IOException {
        writer.write(
                Problem.of(ProblemType.VALIDATION).withCode("request-rejected"), request, response);
    }
}
