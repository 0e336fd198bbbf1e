package nl.kapitaalbrug.portal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.QuickChecks;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Form;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The quick check: six questions and what would fit, for everybody. What is filled in stands in the
 * address, and nowhere else.
 */
@Controller
final class QuickCheckController {

    static final String PATH = "/check";

    private final QuickChecks checks;
    private final MessageSource messages;

    QuickCheckController(QuickChecks checks, MessageSource messages) {
        this.checks = checks;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView check(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        Texts texts = new Texts(messages, locale);
        QuickCheckForm form = new QuickCheckForm(texts);
        Typing typing = new Typing(typed);
        if (form.isUntouched(typing)) {
            return page(form, typing, List.of(), HttpStatus.OK);
        }
        AnswerReader reader = new AnswerReader(typing, texts);
        ObjectNode body = form.body(typing, reader);
        if (!reader.errors().isEmpty()) {
            return page(form, typing, reader.errors(), HttpStatus.BAD_REQUEST);
        }
        return switch (checks.check(body)) {
            case Outcome.Done<JsonNode>(JsonNode found) ->
                    page(form, typing, List.of(), HttpStatus.OK)
                            .addObject("matches", MatchView.ofCheck(found, texts))
                            .addObject("outside", !found.path("inRegion").asBoolean(true))
                            .addObject("tenor", tenor(found, texts))
                            .addObject("onward", onward(form.answers(typing), found))
                            .addObject("answers", form.answers(typing))
                            .addObject("deciding", deciding(found, form, typing, texts));
            case Outcome.Refused<JsonNode>(var errors) ->
                    page(form, typing, form.inForm(errors), HttpStatus.BAD_REQUEST);
            default ->
                    page(form, typing, List.of(), HttpStatus.SERVICE_UNAVAILABLE)
                            .addObject("notice", Notice.warning(texts.of("quick.down")));
        };
    }

    /**
     * The question that decides most, to be answered on the spot; none when it is not asked here.
     */
    private static @Nullable Form deciding(
            JsonNode found, QuickCheckForm form, Typing typing, Texts texts) {
        return QuickCheckMore.deciding(found, typing, texts).map(form::only).orElse(null);
    }

    /** What was assumed about the time to repay; empty when it was said. */
    private static String tenor(JsonNode found, Texts texts) {
        return found.path("tenorProposed").asBoolean(false)
                ? texts.of("quick.tenor", found.path("tenor").asInt())
                : "";
    }

    /** The page that takes the answers along into a request, and the tenor that was proposed. */
    private static String onward(Map<String, String> said, JsonNode found) {
        Map<String, String> answers = new LinkedHashMap<>(said);
        if (found.path("tenorProposed").asBoolean(false)) {
            answers.put(FromCheckController.TENOR, found.path("tenor").asString());
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(FromCheckController.PATH);
        answers.forEach((name, answer) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(answers).toUriString();
    }

    private static ModelAndView page(
            QuickCheckForm form, Typing typing, List<FormError> errors, HttpStatus status) {
        ModelAndView view = new ModelAndView("request/quick", status);
        view.addObject("path", PATH);
        view.addObject("form", form.form(typing, errors));
        view.addObject("notice", nothing());
        view.addObject("matches", nothing());
        return view;
    }

    private static @Nullable Object nothing() {
        return null;
    }
}
