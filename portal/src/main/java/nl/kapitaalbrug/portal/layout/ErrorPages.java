package nl.kapitaalbrug.portal.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One page for everything that goes wrong: what happened, what is safe, what to do. It says nothing
 * of the inside of the portal.
 */
@Controller
final class ErrorPages implements ErrorController {

    /** The states with a text of their own. */
    static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 413, 500, 503);

    @RequestMapping("/error")
    String error(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        response.setStatus(status);
        int shown = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        model.addAttribute("status", shown);
        return "error";
    }
}
