package nl.kapitaalbrug.support.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Answers what the server refuses before any filter sees it, such as a malformed path. Made by the
 * server by its class name, so it knows no bean and speaks Dutch only.
 */
public final class ProblemErrorValve extends ErrorReportValve {

    private static final String BODY =
            """
            {"type":"about:blank","title":"De aanroep is geweigerd","status":%d,\
            "detail":"De aanroep heeft een vorm die wordt geweigerd.",\
            "code":"request-rejected","traceId":"%s","retriable":false}\
            """;

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HeadersFilter.ALWAYS.forEach(response::setHeader);
        response.setContentType("application/problem+json");
        byte[] body = BODY.formatted(status, Traces.create()).getBytes(StandardCharsets.UTF_8);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The caller went away", e);
        }
    }
}
