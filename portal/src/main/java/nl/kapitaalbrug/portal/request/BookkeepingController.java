package nl.kapitaalbrug.portal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.ShowsKept;
import nl.kapitaalbrug.portal.form.Texts;
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
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.JsonNode;

/**
 * Figures from a bookkeeping: send a file, place accounts, take the figures over. The file itself
 * goes from the form straight to the API, never through here (ADR 0023).
 */
@Controller
final class BookkeepingController {

    private static final String PATH = FinancingRequestPaths.ALL + "/{id}/cijfers/boekhouding";
    private static final String LINE = "regel.";

    private final FinancingRequests requests;
    private final MessageSource messages;

    BookkeepingController(FinancingRequests requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    /** A problem with a file, as it came back in the address. */
    record Problem(String text, String place) {}

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String imported,
            @RequestParam(defaultValue = "") String replaced,
            @RequestParam(defaultValue = "") String refused,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        return page(id, refused, notice(imported, replaced, texts), HttpStatus.OK, texts);
    }

    /** What was read, and whether it took the place of what was read of that year before. */
    private static @Nullable Notice notice(String imported, String replaced, Texts texts) {
        if (replaced.matches("[0-9]{4}")) {
            return Notice.ok(texts.of("books.replaced", replaced));
        }
        return imported.matches("[0-9]{4}")
                ? Notice.ok(texts.of("books.imported", imported))
                : null;
    }

    @ShowsKept
    @PostMapping(PATH)
    ModelAndView act(
            @PathVariable String id,
            @RequestParam(name = "jaar") int year,
            @RequestParam(name = "versie", defaultValue = "") String version,
            @RequestParam(name = "actie") String action,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        if (!action.equals("neem")) {
            return place(id, year, version, typed, texts);
        }
        if (typed.containsKey(ShowsKept.PARAMETER)) {
            throw Pages.failed(HttpStatus.METHOD_NOT_ALLOWED);
        }
        return after(
                requests.adopt(id, version, year),
                FinancingRequestPaths.section(id, Section.FINANCES),
                id,
                texts);
    }

    private ModelAndView place(
            String id, int year, String version, MultiValueMap<String, String> typed, Texts texts) {
        if (!version.matches("[0-9]{1,18}")) {
            throw Pages.failed(HttpStatus.BAD_REQUEST);
        }
        long made = Long.parseLong(version);
        Map<String, String> lines = new LinkedHashMap<>();
        typed.toSingleValueMap()
                .forEach((name, line) -> {
                    if (name.startsWith(LINE)) {
                        lines.put(name.substring(LINE.length()), line);
                    }
                });
        if (typed.containsKey(ShowsKept.PARAMETER)) {
            ModelAndView page = page(id, "", Notice.kept(texts), HttpStatus.OK, texts);
            BookkeepingView books = (BookkeepingView) page.getModel().get("books");
            return page.addObject("books", books.placed(year, made, lines));
        }
        lines.values().removeIf(String::isEmpty);
        return after(
                requests.map(id, year, made, lines),
                FinancingRequestPaths.section(id, Section.FINANCES) + "/boekhouding",
                id,
                texts);
    }

    private <T> ModelAndView after(Outcome<T> outcome, String next, String id, Texts texts) {
        return switch (outcome) {
            case Outcome.Done<T> done -> {
                RedirectView view = new RedirectView(next);
                view.setStatusCode(HttpStatus.SEE_OTHER);
                yield new ModelAndView(view);
            }
            case Outcome.Stale<T>() ->
                    page(
                            id,
                            "",
                            Notice.warning(texts.of("books.stale")),
                            HttpStatus.CONFLICT,
                            texts);
            default -> throw failure(outcome);
        };
    }

    private static <T> RuntimeException failure(Outcome<T> outcome) {
        Pages.require(outcome);
        throw new IllegalStateException("The call went well");
    }

    private ModelAndView page(
            String id, String refused, @Nullable Notice notice, HttpStatus status, Texts texts) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (!request.isOpen()) {
            throw Pages.failed(HttpStatus.NOT_FOUND);
        }
        JsonNode answer = Pages.require(requests.bookkeepings(id));
        String section = FinancingRequestPaths.section(id, Section.FINANCES);
        ModelAndView page = new ModelAndView("request/bookkeeping", status);
        page.addObject("requestPath", FinancingRequestPaths.tasks(request));
        page.addObject("sectionPath", section);
        page.addObject("path", section + "/boekhouding");
        page.addObject("upload", "/api/applicant/v1/financing-requests/" + id + "/bookkeepings");
        page.addObject("version", request.version());
        page.addObject("notice", notice);
        page.addObject("problems", problems(refused, answer.path("words"), texts));
        page.addObject("books", BookkeepingView.of(answer, texts));
        return page;
    }

    /** What the address says is wrong; codes that nobody knows say nothing. */
    private static List<Problem> problems(String refused, JsonNode words, Texts texts) {
        List<Problem> problems = new ArrayList<>();
        String language = texts.locale().getLanguage().equals("en") ? "en" : "nl";
        for (String one : refused.split("~", 11)) {
            String[] parts = one.split("\\.", 2);
            String text = words.path(parts[0]).path(language).asString("");
            if (!text.isEmpty() && parts.length == 2 && parts[1].matches("[0-9]{1,9}")) {
                boolean whole = parts[1].equals("0");
                problems.add(new Problem(text, whole ? "" : texts.of("books.line", parts[1])));
            }
        }
        return problems;
    }
}
