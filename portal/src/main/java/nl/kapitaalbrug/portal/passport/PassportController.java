package nl.kapitaalbrug.portal.passport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Passports;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import nl.kapitaalbrug.portal.request.Tree;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Anybody pastes the seal of a passport and sees whether it is genuine, and what it says. */
@Controller
final class PassportController {

    private static final String PATH = "/paspoort";

    private final Passports passports;
    private final MessageSource messages;

    PassportController(Passports passports, MessageSource messages) {
        this.passports = passports;
        this.messages = messages;
    }

    /**
     * One line of what a passport says.
     *
     * @param name what
     * @param value in words
     */
    record Line(String name, String value) {}

    @GetMapping(PATH)
    ModelAndView show() {
        return page("", "", null, List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView verify(
            @RequestParam(name = "zegel", defaultValue = "") String seal, Locale locale) {
        Texts texts = new Texts(messages, locale);
        if (seal.isBlank()) {
            String problem = texts.of("passport.missing");
            return page(seal, problem, null, List.of(), HttpStatus.BAD_REQUEST);
        }
        Outcome<JsonNode> outcome = passports.verify(seal);
        if (outcome instanceof Outcome.Refused<JsonNode>) {
            String problem = texts.of("passport.tooLong");
            return page(seal, problem, null, List.of(), HttpStatus.BAD_REQUEST);
        }
        JsonNode verdict = Pages.require(outcome);
        return page(
                seal,
                "",
                notice(verdict, texts),
                lines(verdict.path("statement"), texts),
                HttpStatus.OK);
    }

    private static Notice notice(JsonNode verdict, Texts texts) {
        String code = verdict.path("code").asString("UNREADABLE");
        String text = texts.orElse("passport.verdict." + code, texts.of("passport.verdict.FORGED"));
        return code.equals("VALID") ? Notice.ok(text) : Notice.warning(text);
    }

    private static List<Line> lines(JsonNode statement, Texts texts) {
        List<Line> lines = new ArrayList<>();
        if (!statement.isObject()) {
            return lines;
        }
        lines.add(line("assessedAt", moment(statement, "assessedAt", texts), texts));
        lines.add(line("validUntil", moment(statement, "validUntil", texts), texts));
        String rating = statement.path("indicativeClass").asString("");
        lines.add(line("class", rating.isEmpty() ? texts.of("passport.none") : rating, texts));
        lines.add(
                line(
                        "confidence",
                        texts.of(
                                "assessment.confidence." + statement.path("confidence").asString()),
                        texts));
        JsonNode level = statement.path("supportedLevel");
        lines.add(
                line(
                        "level",
                        level.isNumber()
                                ? texts.of("assessment.technology.level", level.asInt())
                                : texts.of(
                                        "assessment.technology."
                                                + statement.path("technologyAxis").asString()),
                        texts));
        lines.addAll(plan(statement, texts));
        String decision = statement.path("decision").asString("");
        if (!decision.isEmpty()) {
            String said = texts.orElse("passport.decision." + decision, decision);
            lines.add(line("decision", said, texts));
        }
        lines.add(line("basis", statement.path("parameterVersion").asString(""), texts));
        return lines;
    }

    /** Market, size and tenor; none in passports of before they were assessed. */
    private static List<Line> plan(JsonNode statement, Texts texts) {
        List<Line> lines = new ArrayList<>();
        Tree.constant(MarketProof.class, statement.path("market").asString(""))
                .ifPresent(
                        one -> lines.add(line("market", texts.of(FactTexts.choice(one)), texts)));
        for (String name : List.of("size", "tenor")) {
            String code = statement.path(name).asString("");
            if (!code.isEmpty()) {
                String said = texts.orElse("passport.%s.%s".formatted(name, code), code);
                lines.add(line(name, said, texts));
            }
        }
        return lines;
    }

    private static Line line(String name, String value, Texts texts) {
        return new Line(texts.of("passport." + name), value);
    }

    private static String moment(JsonNode statement, String name, Texts texts) {
        return texts.formats().dateAndTime(Instant.parse(statement.path(name).asString()));
    }

    private static ModelAndView page(
            String seal,
            String problem,
            @Nullable Notice notice,
            List<Line> lines,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("passport/verify", status);
        page.addObject("seal", seal);
        page.addObject("problem", problem);
        page.addObject("notice", notice);
        page.addObject("lines", lines);
        return page;
    }
}
