package nl.kapitaalbrug.support.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.support.web.Languages;
import nl.kapitaalbrug.support.web.Traces;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Turns a problem into an HTTP answer, for controllers as well as for filters. */
public final class ProblemWriter {

    private final URI base;
    private final ProblemTexts texts;
    private final JsonMapper json;

    /** With the place where types are documented, the texts and the JSON configuration. */
    public ProblemWriter(ProblemProperties properties, ProblemTexts texts, JsonMapper json) {
        this.base = properties.base();
        this.texts = texts;
        this.json = json;
    }

    /** The body in the language of that request. */
    public ProblemBody body(Problem problem, Locale language) {
        String traceId = Traces.current();
        List<ProblemBody.Part> parts =
                problem.errors().stream()
                        .map(error ->
                                new ProblemBody.Part(
                                        error.pointer(),
                                        error.code(),
                                        texts.detail(error, language)))
                        .toList();
        return new ProblemBody(
                base + problem.type().slug(),
                texts.title(problem.type(), language),
                problem.status(),
                texts.detail(problem, language),
                instance(traceId),
                problem.code(),
                traceId,
                problem.type().retriable(),
                parts);
    }

    /** The answer for a controller advice: always JSON, whatever the caller accepts. */
    public ResponseEntity<byte[]> entity(Problem problem, HttpServletRequest request) {
        Locale language = Languages.of(request);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        problem.headers().forEach(headers::set);
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .body(json.writeValueAsBytes(body(problem, language)));
    }

    /** Answers from a filter; does nothing when the answer has already been sent. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale language = Languages.of(request);
        byte[] body = json.writeValueAsBytes(body(problem, language));
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The 128 bits of the trace in the form of a UUID. */
    private static String instance(String traceId) {
        return "urn:uuid:"
                + String.join(
                        "-",
                        traceId.substring(0, 8),
                        traceId.substring(8, 12),
                        traceId.substring(12, 16),
                        traceId.substring(16, 20),
                        traceId.substring(20));
    }
}
