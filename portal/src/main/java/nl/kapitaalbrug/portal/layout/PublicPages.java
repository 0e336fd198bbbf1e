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
                    "/account-verwijderen",
                    "/paspoort",
                    "/ontwikkelaars",
                    "/ontwikkelaars/{part}",
                    "/problems",
                    "/problems/{type}");

    @GetMapping("/hulp")
    String help(Model model, Locale locale) {
        model.addAttribute("desks", DeskView.all(locale));
        return "public/help";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "public/privacy";
    }

    /** Between signing out and signing in once more: a form may not lead to another site itself. */
    @GetMapping("/account-verwijderen")
    String removal() {
        return "privacy/account";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "public/accessibility";
    }
}
