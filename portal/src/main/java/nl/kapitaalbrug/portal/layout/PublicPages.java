package nl.kapitaalbrug.portal.layout;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that everybody may read. */
@Controller
final class PublicPages {

    static final List<String> PATHS =
            List.of(
                    "/",
                    "/hulp",
                    "/model",
                    "/privacy",
                    "/toegankelijkheid",
                    "/ontwikkelaars",
                    "/ontwikkelaars/{part}",
                    "/problems",
                    "/problems/{type}");

    @GetMapping("/hulp")
    String help(Model model, Locale locale) {
        model.addAttribute("desks", DeskView.all(locale));
        return "public/help";
    }

    @GetMapping("/model")
    String model() {
        return "public/model";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "public/privacy";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "public/accessibility";
    }
}
