package nl.kapitaalbrug.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes refusals as problem details when the service brings no writer of its own. */
enum SecurityProblems {
    UNAUTHORIZED(
            401,
            "unauthorized",
            "Sign in needed",
            "Log in en probeer het opnieuw.",
            "Sign in and try again."),
    FORBIDDEN(
            403,
            "forbidden",
            "Not allowed",
            "U mag dit niet doen met deze rol.",
            "You may not do this with this role.");

    private final int status;
    private final String code;
    private final String title;
    private final String dutch;
    private final String english;

    SecurityProblems(int status, String code, String title, String dutch, String english) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.dutch = dutch;
        this.english = english;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        boolean wantsDutch =
                Locale.of("nl").getLanguage().equals(request.getLocale().getLanguage());
        byte[] body =
                """
                {"type":"urn:kapitaalbrug:problem:%s","title":"%s","status":%d,"detail":"%s",\
                "code":"%s","retriable":false}\
                """
                        .formatted(code, title, status, wantsDutch ? dutch : english, code)
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", wantsDutch ? "nl" : "en");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
