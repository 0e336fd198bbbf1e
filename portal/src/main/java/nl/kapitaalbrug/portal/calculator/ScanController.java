package nl.kapitaalbrug.portal.calculator;

import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.Calculations;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import nl.kapitaalbrug.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The productivity scan as a page of its own: the statements first, the figures for who wants. What
 * is filled in stands in the address, and nowhere else.
 */
@Controller
final class ScanController {

    static final String PATH = CalculatorController.PATH + "/productiviteitsscan";

    private static final String METHOD = "productivityScan";
    private static final String SENT = "reken";

    private final Calculations calculations;
    private final MessageSource messages;

    ScanController(Calculations calculations, MessageSource messages) {
        this.calculations = calculations;
        this.messages = messages;
    }

    /** The name that the list of calculators makes of the method. */
    @GetMapping(CalculatorController.PATH + "/productivity-scan")
    String underItsMethod() {
        return "redirect:" + PATH;
    }

    @GetMapping(PATH)
    ModelAndView scan(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        Texts texts = new Texts(messages, locale);
        if (!(calculations.of(METHOD) instanceof Outcome.Done<JsonNode>(var calculator))) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        ScanForm form = new ScanForm(calculator, texts);
        Typing typing = new Typing(typed);
        if (!typed.containsKey(SENT)) {
            return page(form, typing, List.of(), null, HttpStatus.OK);
        }
        AnswerReader reader = new AnswerReader(typing, texts);
        ObjectNode body = form.body(typing, reader);
        if (!reader.errors().isEmpty()) {
            return page(form, typing, reader.errors(), null, HttpStatus.BAD_REQUEST);
        }
        if (form.isEmpty(body)) {
            List<FormError> nothing =
                    List.of(new FormError(form.firstStatement(), texts.of("scan.nothing")));
            return page(form, typing, nothing, null, HttpStatus.BAD_REQUEST);
        }
        return answer(form, typing, body, new ScanReading(calculator, texts));
    }

    private ModelAndView answer(
            ScanForm form, Typing typing, ObjectNode body, ScanReading reading) {
        return switch (calculations.calculate(METHOD, body)) {
            case Outcome.Done<JsonNode>(var answer) ->
                    page(form, typing, List.of(), null, HttpStatus.OK)
                            .addObject("scan", reading.view(answer));
            case Outcome.Refused<JsonNode>(var errors) ->
                    page(
                            form,
                            typing,
                            CalculatorController.inForm(errors),
                            null,
                            HttpStatus.BAD_REQUEST);
            default ->
                    page(
                            form,
                            typing,
                            List.of(),
                            Notice.warning(reading.notAvailable()),
                            HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ModelAndView page(
            ScanForm form,
            Typing typing,
            List<FormError> errors,
            @Nullable Notice notice,
            HttpStatus status) {
        ModelAndView view = new ModelAndView("calculator/scan", status);
        view.addObject("path", PATH);
        view.addObject("form", form.form(typing, errors));
        view.addObject("withFigures", form.hasFigures(typing));
        view.addObject("about", form.about());
        view.addObject("notice", notice);
        view.addObject("scan", null);
        return view;
    }
}
