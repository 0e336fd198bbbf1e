package nl.kapitaalbrug.support.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside a controller, in a filter or in the server itself. */
@RestController
public final class ProblemErrorController implements ErrorController {

    private final ProblemWriter writer;
    private final ExceptionProblems problems;

    /** With the writer of answers and the table of exceptions. */
    public ProblemErrorController(ProblemWriter writer, ExceptionProblems problems) {
        this.writer = writer;
        this.problems = problems;
    }

    /** The problem of the failure; a direct call of this path finds nothing. */
    @RequestMapping("${spring.web.error.path:${server.error.path:/error}}")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (thrown instanceof Throwable cause) {
            return writer.entity(problems.of(cause), request);
        }
        int code = status instanceof Integer known ? known : 404;
        return writer.entity(WebProblems.byStatus(code), request);
    }
}
