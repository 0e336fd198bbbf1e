package nl.kapitaalbrug.portal.calculator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kapitaalbrug.portal.client.Calculations;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import nl.kapitaalbrug.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** The open calculators. What is filled in stands in the address, and nowhere else. */
@Controller
final class CalculatorController {

    static final String PATH = "/rekenen";

    /** Stands in the address of a form that was sent. */
    private static final String SENT = "reken";

    /** Stands in the address of a form that shows an example. */
    private static final String EXAMPLE = "voorbeeld";

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Calculations calculations;
    private final MessageSource messages;

    CalculatorController(Calculations calculations, MessageSource messages) {
        this.calculations = calculations;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String list(Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        model.addAttribute(
                "calculators",
                require(calculations.all())
                        .valueStream()
                        .map(one -> CalculatorView.of(one, texts))
                        .toList());
        return "calculator/list";
    }

    @GetMapping(PATH + "/{name}")
    ModelAndView one(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Page page = new Page(require(calculations.of(method(name))), texts);
        if (typed.containsKey(EXAMPLE)) {
            return answer(page, page.form().fill(page.calculator().path("example")));
        }
        Typing typing = new Typing(typed);
        if (!typed.containsKey(SENT)) {
            return page(page, typing, List.of(), null, HttpStatus.OK);
        }
        boolean blanks = typed.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
        return blanks ? withoutBlanks(name, typed) : answer(page, typing);
    }

    /**
     * A page on its way.
     *
     * @param calculator as the service describes it
     * @param texts the language
     */
    private record Page(JsonNode calculator, Texts texts) {

        CalculatorForm form() {
            return new CalculatorForm(calculator, texts);
        }
    }

    private ModelAndView answer(Page page, Typing typing) {
        Texts texts = page.texts();
        AnswerReader reader = new AnswerReader(typing, texts);
        var body = page.form().body(typing, reader);
        if (!reader.errors().isEmpty()) {
            return page(page, typing, reader.errors(), null, HttpStatus.BAD_REQUEST);
        }
        String method = page.calculator().path("method").asString();
        return switch (calculations.calculate(method, body)) {
            case Outcome.Done<JsonNode>(var answer) ->
                    page(page, typing, List.of(), null, HttpStatus.OK)
                            .addObject(
                                    "answer",
                                    new AnswerReading(texts).view(page.calculator(), answer));
            case Outcome.Refused<JsonNode>(var errors) ->
                    page(page, typing, inForm(errors), null, HttpStatus.BAD_REQUEST);
            default ->
                    page(
                            page,
                            typing,
                            List.of(),
                            Notice.warning(texts.of("calculator.notAvailable")),
                            HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    static List<FormError> inForm(List<ServiceError> errors) {
        return errors.stream()
                .map(error ->
                        new FormError(
                                error.pointer().isEmpty()
                                        ? null
                                        : CalculatorForm.fieldOf(error.pointer()),
                                error.detail()))
                .toList();
    }

    private static ModelAndView page(
            Page page,
            Typing typing,
            List<FormError> errors,
            @Nullable Notice notice,
            HttpStatus status) {
        CalculatorView calculator = CalculatorView.of(page.calculator(), page.texts());
        ModelAndView view = new ModelAndView("calculator/one", status);
        view.addObject("calculator", calculator);
        view.addObject("form", page.form().form(typing, errors));
        view.addObject("notice", notice);
        view.addObject("answer", null);
        if (calculator.path().endsWith("/trl-system")) {
            int count = Elements.count(typing);
            view.addObject("elements", count);
            view.addObject("groupsOfElement", Elements.GROUPS);
            view.addObject("moreElements", count < Elements.MOST ? count + 1 : null);
        }
        return view;
    }

    /** A short address is one that people pass on. */
    private static ModelAndView withoutBlanks(String name, MultiValueMap<String, String> typed) {
        String query =
                typed.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream()
                                        .filter(text -> !text.isBlank())
                                        .map(text -> encoded(field.getKey(), text)))
                        .collect(Collectors.joining("&"));
        ModelAndView redirect = new ModelAndView("redirect:" + PATH + "/" + name + "?" + query);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private static String encoded(String field, String text) {
        return UriUtils.encode(field, StandardCharsets.UTF_8)
                + "="
                + UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String method(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pattern.compile("-([a-z])")
                .matcher(name)
                .replaceAll((MatchResult part) -> part.group(1).toUpperCase(Locale.ROOT));
    }

    private static JsonNode require(Outcome<JsonNode> outcome) {
        return switch (outcome) {
            case Outcome.Done<JsonNode>(var value) -> value;
            case Outcome.NotFound<JsonNode>() ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            default -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }
}
