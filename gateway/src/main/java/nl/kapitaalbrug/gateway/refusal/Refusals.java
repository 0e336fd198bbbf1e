package nl.kapitaalbrug.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with a problem, or with a page when a person looks at it. */
@Component
public class Refusals {

    private final ProblemWriter problems;
    private final RefusalPage page;

    Refusals(ProblemWriter problems, RefusalPage page) {
        this.problems = problems;
        this.page = page;
    }

    /** The one answer for everything that is not there or not for anybody. */
    public void notFound(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(ProblemException.notFound().problem(), request, response);
    }

    /** Answers with this problem. */
    public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (isForPeople(request)) {
            page.write(problem, request, response);
        } else {
            problems.write(problem, request, response);
        }
    }

    /** Names the address to which the page about this request links, in place of the start page. */
    public static void offerLink(HttpServletRequest request, String address) {
        request.setAttribute(RefusalPage.LINK, address);
    }

    /** Names that address, to open beside the page, which holds something that would be lost. */
    public static void offerNewTab(HttpServletRequest request, String address) {
        offerLink(request, address);
        request.setAttribute(RefusalPage.NEW_TAB, Boolean.TRUE);
    }

    /** Whether a browser shows the answer as a page. */
    public static boolean isForPeople(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith("/api/")
                && accept != null
                && accept.contains("text/html");
    }
}
