package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.QuickChecks;
import nl.kapitaalbrug.portal.client.QuickChecks.Kept;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Six questions, without signing in, and what would fit now. The answers are kept for a while under
 * a code, with which somebody goes on elsewhere.
 */
@Controller
final class QuickCheckController {

    static final String PATH = "/check";

    private static final String ENTRY = PATH + "/code";

    private final QuickChecks checks;
    private final MessageSource messages;

    QuickCheckController(QuickChecks checks, MessageSource messages) {
        this.checks = checks;
        this.messages = messages;
    }

    /** The questions; an answer in the address is filled in. */
    @GetMapping(PATH)
    ModelAndView ask(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        QuickCheckForm form = new QuickCheckForm(new Texts(messages, locale));
        return page(form, new Asked(new Typing(typed), "", List.of()), HttpStatus.OK);
    }

    /**
     * What somebody asks.
     *
     * @param typing what stands in the fields
     * @param code of the check whose answers these change; empty for a first one
     * @param errors what is wrong
     */
    private record Asked(Typing typing, String code, List<FormError> errors) {

        Asked with(List<FormError> other) {
            return new Asked(typing, code, other);
        }
    }

    @PostMapping(PATH)
    ModelAndView check(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            @RequestParam(name = "code", defaultValue = "") String code,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        QuickCheckForm form = new QuickCheckForm(texts);
        Typing typing = new Typing(typed);
        AnswerReader reader = new AnswerReader(typing, texts);
        Asked asked = new Asked(typing, code, List.of());
        ObjectNode body = form.body(typing, reader);
        if (!reader.errors().isEmpty()) {
            return page(form, asked.with(reader.errors()), HttpStatus.BAD_REQUEST);
        }
        return switch (checks.check(body)) {
            case Outcome.Done<JsonNode>(JsonNode found) ->
                    checks.keep(body, code, Pages.key(key)) instanceof Outcome.Done<Kept>(Kept kept)
                            ? Pages.redirect(PATH + "/" + kept.code())
                            : result(form, asked, found, null, texts)
                                    .addObject("notice", Notice.warning(texts.of("quick.notKept")));
            case Outcome.Refused<JsonNode>(var errors) ->
                    page(form, asked.with(form.inForm(errors)), HttpStatus.BAD_REQUEST);
            default -> down(form, asked, texts);
        };
    }

    @GetMapping(PATH + "/{code}")
    ModelAndView show(@PathVariable String code, Locale locale) {
        Texts texts = new Texts(messages, locale);
        QuickCheckForm form = new QuickCheckForm(texts);
        return switch (checks.find(code)) {
            case Outcome.Done<Kept>(Kept kept) -> again(form, kept, texts);
            case Outcome.NotAvailable<Kept>() ->
                    down(form, new Asked(new Typing(Map.of()), "", List.of()), texts);
            default -> entry(code, HttpStatus.NOT_FOUND, texts);
        };
    }

    private ModelAndView again(QuickCheckForm form, Kept kept, Texts texts) {
        Asked asked = new Asked(form.typing(kept.facts()), kept.code(), List.of());
        AnswerReader reader = new AnswerReader(asked.typing(), texts);
        return checks.check(form.body(asked.typing(), reader))
                        instanceof Outcome.Done<JsonNode>(JsonNode found)
                ? result(form, asked, found, kept, texts)
                : down(form, asked, texts);
    }

    /** Where somebody types a code that was said on the telephone. */
    @GetMapping(ENTRY)
    ModelAndView enter(
            @RequestParam(name = "code", required = false) @Nullable String typed, Locale locale) {
        Texts texts = new Texts(messages, locale);
        if (typed == null) {
            return entry("", HttpStatus.OK, texts);
        }
        String code = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return switch (checks.find(code.isEmpty() ? "-" : code)) {
            case Outcome.Done<Kept>(Kept kept) -> Pages.redirect(PATH + "/" + kept.code());
            case Outcome.NotAvailable<Kept>() -> throw Pages.failed(HttpStatus.SERVICE_UNAVAILABLE);
            default -> entry(typed, HttpStatus.NOT_FOUND, texts);
        };
    }

    private static ModelAndView entry(String typed, HttpStatus status, Texts texts) {
        return new ModelAndView("request/code", status)
                .addObject("path", ENTRY)
                .addObject("typed", typed)
                .addObject("error", status == HttpStatus.OK ? null : texts.of("code.unknown"));
    }

    private static ModelAndView result(
            QuickCheckForm form, Asked asked, JsonNode found, @Nullable Kept kept, Texts texts) {
        Typing typing = asked.typing();
        return page(form, asked, HttpStatus.OK)
                .addObject("matches", MatchView.ofCheck(found, texts))
                .addObject("outside", !found.path("inRegion").asBoolean(true))
                .addObject("tenor", tenor(found, texts))
                .addObject("kept", kept == null ? null : KeptView.of(kept, texts))
                .addObject("answers", form.answers(typing))
                .addObject(
                        "deciding",
                        QuickCheckMore.deciding(found, typing, texts).map(form::only).orElse(null));
    }

    /**
     * The code as the page shows it.
     *
     * @param code in two groups of four
     * @param until the last day
     * @param onward the page that takes the answers along into a request
     */
    record KeptView(String code, String until, String onward) {

        static KeptView of(Kept kept, Texts texts) {
            String code = kept.code();
            return new KeptView(
                    code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2),
                    kept.until() == null ? "" : texts.formats().date(kept.until()),
                    FromCheckController.PATH + "?code=" + code);
        }
    }

    /** What was assumed about the time to repay; empty when it was said. */
    private static String tenor(JsonNode found, Texts texts) {
        return found.path("tenorProposed").asBoolean(false)
                ? texts.of("quick.tenor", found.path("tenor").asInt())
                : "";
    }

    private static ModelAndView down(QuickCheckForm form, Asked asked, Texts texts) {
        return page(form, asked, HttpStatus.SERVICE_UNAVAILABLE)
                .addObject("notice", Notice.warning(texts.of("quick.down")));
    }

    private static ModelAndView page(QuickCheckForm form, Asked asked, HttpStatus status) {
        ModelAndView view = new ModelAndView("request/quick", status);
        view.addObject("path", PATH);
        view.addObject("form", form.form(asked.typing(), asked.errors()));
        view.addObject("code", asked.code());
        view.addObject("key", Pages.newKey());
        view.addObject("notice", nothing());
        view.addObject("matches", nothing());
        view.addObject("kept", nothing());
        return view;
    }

    private static @Nullable Object nothing() {
        return null;
    }
}
