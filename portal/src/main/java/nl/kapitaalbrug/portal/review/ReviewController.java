package nl.kapitaalbrug.portal.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Reviews;
import nl.kapitaalbrug.portal.client.Reviews.Versioned;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.Form;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.ShowsKept;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import nl.kapitaalbrug.portal.format.Formats;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import nl.kapitaalbrug.portal.request.ClassWords;
import nl.kapitaalbrug.portal.request.Summaries;
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

/** The review of one assessment: take it, propose, agree or send back, give it back. */
@Controller
final class ReviewController {

    private static final String PATH = ReviewPaths.ALL + "/{id}";

    private final Reviews reviews;
    private final Summaries summaries;
    private final Clock clock;
    private final MessageSource messages;

    ReviewController(Reviews reviews, Summaries summaries, Clock clock, MessageSource messages) {
        this.reviews = reviews;
        this.summaries = summaries;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * A form that was sent.
     *
     * @param id of the review
     * @param typing what stands in the fields
     * @param texts the language
     */
    private record Sent(String id, Typing typing, Texts texts) {

        String version() {
            return typing.text("versie");
        }

        ReviewForms forms() {
            return new ReviewForms(texts);
        }

        List<FormError> refused(List<ServiceError> errors) {
            return typing.text("actie").equals(LaterOutcomeForm.ACTION)
                    ? LaterOutcomeForm.refused(errors)
                    : forms().refused(errors);
        }
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "gemeld", defaultValue = "") String told,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Notice notice =
                switch (told) {
                    case "genomen" -> Notice.ok(texts.of("review.told.taken"));
                    case "voorgesteld" -> Notice.ok(texts.of("review.told.proposed"));
                    case "vastgesteld" -> Notice.ok(texts.of("review.told.decided"));
                    case "later" -> Notice.ok(texts.of("review.told.later"));
                    default -> null;
                };
        return page(new Sent(id, Typing.NOTHING, texts), List.of(), notice, HttpStatus.OK);
    }

    @ShowsKept
    @PostMapping(PATH)
    ModelAndView act(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Sent sent = new Sent(id, new Typing(typed), texts);
        if (typed.containsKey(ShowsKept.PARAMETER)) {
            return page(sent, List.of(), Notice.kept(texts), HttpStatus.OK);
        }
        return switch (sent.typing().text("actie")) {
            case "neem" -> take(sent);
            case "stel-voor" -> propose(sent);
            case "akkoord" ->
                    after(reviews.approve(id, sent.version()), sent, own(id, "vastgesteld"));
            case "stuur-terug" -> sendBack(sent);
            case "geef-terug" ->
                    after(reviews.giveBack(id, sent.version(), false), sent, list("teruggegeven"));
            case "belang" ->
                    after(reviews.giveBack(id, sent.version(), true), sent, list("belang"));
            case LaterOutcomeForm.ACTION -> recordLaterOutcome(sent);
            default -> throw Pages.failed(HttpStatus.BAD_REQUEST);
        };
    }

    private ModelAndView take(Sent sent) {
        ReviewForms.Read read = sent.forms().readTake(sent.typing());
        if (!read.errors().isEmpty()) {
            return page(sent, read.errors(), null, HttpStatus.BAD_REQUEST);
        }
        String name = read.body().path("name").asString();
        return after(
                reviews.take(sent.id(), sent.version(), name), sent, own(sent.id(), "genomen"));
    }

    private ModelAndView propose(Sent sent) {
        ReviewForms.Read read = sent.forms().readProposal(sent.typing());
        if (!read.errors().isEmpty()) {
            return page(sent, read.errors(), null, HttpStatus.BAD_REQUEST);
        }
        return after(
                reviews.propose(sent.id(), sent.version(), read.body()),
                sent,
                own(sent.id(), "voorgesteld"));
    }

    private ModelAndView sendBack(Sent sent) {
        ReviewForms.Read read = sent.forms().readRemark(sent.typing());
        if (!read.errors().isEmpty()) {
            return page(sent, read.errors(), null, HttpStatus.BAD_REQUEST);
        }
        String remark = read.body().path("remark").asString();
        return after(
                reviews.sendBack(sent.id(), sent.version(), remark), sent, list("teruggestuurd"));
    }

    private ModelAndView recordLaterOutcome(Sent sent) {
        ReviewForms.Read read = LaterOutcomeForm.read(sent.typing(), sent.texts());
        if (!read.errors().isEmpty()) {
            return page(sent, read.errors(), null, HttpStatus.BAD_REQUEST);
        }
        return after(
                reviews.recordLaterOutcome(sent.id(), sent.version(), read.body()),
                sent,
                own(sent.id(), "later"));
    }

    private <T> ModelAndView after(Outcome<T> outcome, Sent sent, String next) {
        Texts texts = sent.texts();
        return switch (outcome) {
            case Outcome.Refused<T>(List<ServiceError> errors) ->
                    page(sent, sent.refused(errors), null, HttpStatus.BAD_REQUEST);
            case Outcome.Stale<T>() -> changed(sent, texts.of("review.stale"));
            case Outcome.Conflict<T>(String code) ->
                    changed(
                            sent,
                            texts.orElse(
                                    "review.conflict." + code, texts.of("review.conflict.other")));
            case Outcome.NotAvailable<T>() ->
                    page(
                            sent,
                            List.of(),
                            Notice.error(texts.of("review.down")),
                            HttpStatus.SERVICE_UNAVAILABLE);
            case Outcome<T> other -> {
                Pages.require(other);
                yield Pages.redirect(next);
            }
        };
    }

    /** The page as it is now, with what was typed, unless the person may not see it any more. */
    private ModelAndView changed(Sent sent, String why) {
        return reviews.find(sent.id()) instanceof Outcome.NotFound<Versioned>
                ? Pages.redirect(list("weg"))
                : page(sent, List.of(), Notice.warning(why), HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            Sent sent, List<FormError> errors, @Nullable Notice notice, HttpStatus status) {
        Versioned found = Pages.require(reviews.find(sent.id()));
        JsonNode review = found.body();
        Texts texts = sent.texts();
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        ReviewView view = ReviewView.of(review, today, summaries, texts);
        LaterOutcomeForm later = later(sent.id(), review, texts);
        Typing before = later == null ? before(review) : later.typing();
        Typing typing = sent.typing().texts().isEmpty() ? before : sent.typing();
        ModelAndView page = new ModelAndView("review/one", status);
        page.addObject("review", view);
        page.addObject("version", found.version());
        page.addObject("later", later);
        page.addObject(
                "form",
                Form.of(
                        later == null ? questions(view, texts) : later.questions(),
                        typing,
                        errors,
                        Map.of()));
        page.addObject("notice", notice);
        if (view.dossier() != null) {
            String request = review.path("requestId").asString("");
            page.addObject(
                    "evidence",
                    EvidenceView.of(
                            request, reviews.documents(request), review.path("contest"), texts));
        }
        return page;
    }

    /** What became of the firm, once that can be asked; {@code null} for who may not tell. */
    private @Nullable LaterOutcomeForm later(String id, JsonNode review, Texts texts) {
        return review.path("state").asString("").equals("DECIDED")
                        && reviews.laterOutcome(id)
                                instanceof Outcome.Done<Versioned>(Versioned found)
                ? LaterOutcomeForm.of(found, texts)
                : null;
    }

    private static List<QuestionGroup> questions(ReviewView view, Texts texts) {
        ReviewForms forms = new ReviewForms(texts);
        return switch (view.step()) {
            case TAKE -> forms.take();
            case PROPOSE -> forms.propose(view.dossier() == null ? -1 : view.dossier().highest());
            case CHECK -> forms.sendBack();
            case WAIT, ELSEWHERE, OVER -> List.of();
        };
    }

    /** What was proposed and sent back stands in the fields again. */
    private static Typing before(JsonNode review) {
        JsonNode objections = review.path("objections");
        JsonNode verdict = objections.path(objections.size() - 1).path("verdict");
        Map<String, List<String>> fields = new HashMap<>();
        if (verdict.isObject()) {
            fields.put(ReviewForms.KIND, List.of(verdict.path("kind").asString("")));
            fields.put(
                    ReviewForms.RATING,
                    List.of(ClassWords.symbol(verdict.path("rating").asString(""))));
            fields.put(ReviewForms.LEVEL, List.of(verdict.path("supported").asString("")));
            fields.put(ReviewForms.EXPLANATION, List.of(verdict.path("explanation").asString("")));
        }
        return new Typing(fields);
    }

    private static String own(String id, String told) {
        return ReviewPaths.review(id) + "?gemeld=" + told;
    }

    private static String list(String told) {
        return ReviewPaths.ALL + "?gemeld=" + told;
    }
}
