package nl.kapitaalbrug.portal.developer;

import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What each problem type means. The address of a page is the {@code type} that the services send,
 * so that whoever sees one in a log can open it.
 */
@Controller
final class ProblemPages {

    @GetMapping("/problems")
    String all(Model model) {
        model.addAttribute("types", ProblemType.values());
        return "developer/problems";
    }

    @GetMapping("/problems/{slug}")
    String one(@PathVariable String slug, Model model) {
        ProblemType type =
                Stream.of(ProblemType.values())
                        .filter(known -> known.slug().equals(slug))
                        .findAny()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("type", type);
        return "developer/problem";
    }
}
