package nl.kapitaalbrug.portal.calculator;

import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.Calculations;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Passports;
import nl.kapitaalbrug.portal.form.Texts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How we judge, in full: what for, by which formulas and constants, what is never used, and what is
 * not certain. Formulas and constants come from the service that uses them; without it the rest of
 * the page stands.
 */
@Controller
final class ModelController {

    private final Calculations calculations;
    private final Passports passports;
    private final MessageSource messages;

    ModelController(Calculations calculations, Passports passports, MessageSource messages) {
        this.calculations = calculations;
        this.passports = passports;
        this.messages = messages;
    }

    private static String agreement(JsonNode figures, Texts texts) {
        if (!figures.isObject()) {
            return texts.of("model.agreement.down");
        }
        int compared = figures.path("compared").asInt(0);
        return figures.has("same")
                ? texts.of(
                        "model.agreement",
                        compared,
                        figures.path("same").asInt(),
                        figures.path("better").asInt(),
                        figures.path("worse").asInt())
                : texts.of("model.agreement.few", compared, figures.path("least").asInt(30));
    }

    @GetMapping("/model")
    String show(Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        List<CalculatorView> formulas =
                calculations.all() instanceof Outcome.Done<JsonNode>(JsonNode all)
                        ? all.valueStream().map(one -> CalculatorView.of(one, texts)).toList()
                        : List.of();
        model.addAttribute("formulas", formulas);
        model.addAttribute(
                "versions", formulas.stream().map(CalculatorView::version).distinct().toList());
        JsonNode calibration =
                passports.calibration() instanceof Outcome.Done<JsonNode>(JsonNode figures)
                        ? figures
                        : MissingNode.getInstance();
        model.addAttribute("agreement", agreement(calibration, texts));
        model.addAttribute("outcomes", OutcomesView.of(calibration.path("outcomes"), texts));
        return "public/model";
    }
}
