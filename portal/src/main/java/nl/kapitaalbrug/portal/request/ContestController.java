package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.portal.client.Documents;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Reviews;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Form;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.ShowsKept;
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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** The owner of a request does not agree with its outcome, and asks people to look again. */
@Controller
final class ContestController {

    private static final String PATH = FinancingRequestPaths.ALL + "/{id}/herbeoordeling";

    private final FinancingRequests requests;
    private final Reviews reviews;
    private final Documents documents;
    private final MessageSource messages;

    ContestController(
            FinancingRequests requests,
            Reviews reviews,
            Documents documents,
            MessageSource messages) {
        this.requests = requests;
        this.reviews = reviews;
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * A form on its way.
     *
     * @param id of the request
     * @param typing what stands in the fields
     * @param texts the language
     */
    private record Draft(String id, Typing typing, Texts texts) {}

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        Draft empty = new Draft(id, Typing.NOTHING, new Texts(messages, locale));
        return page(empty, List.of(), null, HttpStatus.OK);
    }

    @ShowsKept
    @PostMapping(PATH)
    ModelAndView contest(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Draft draft = new Draft(id, new Typing(typed), texts);
        if (typed.containsKey(ShowsKept.PARAMETER)) {
            return page(draft, List.of(), Notice.kept(texts), HttpStatus.OK);
        }
        AnswerReader reader = new AnswerReader(draft.typing(), texts);
        String reasons = reader.read(ContestForm.reasons(texts)).asString("");
        if (!reader.errors().isEmpty()) {
            return page(draft, reader.errors(), null, HttpStatus.BAD_REQUEST);
        }
        Reviews.Contest contest =
                new Reviews.Contest(
                        number(draft, ContestForm.REVISION),
                        number(draft, ContestForm.NUMBER),
                        reasons,
                        draft.typing().all(ContestForm.DOCUMENTS));
        String key = Pages.key(draft.typing().text(ContestForm.KEY));
        return after(reviews.contest(id, key, contest), draft);
    }

    private ModelAndView after(Outcome<JsonNode> outcome, Draft draft) {
        Texts texts = draft.texts();
        return switch (outcome) {
            case Outcome.Refused<JsonNode>(List<ServiceError> errors) ->
                    page(draft, ContestForm.refused(errors), null, HttpStatus.BAD_REQUEST);
            case Outcome.Conflict<JsonNode>(String code) ->
                    page(
                            draft,
                            List.of(),
                            Notice.warning(
                                    texts.orElse(
                                            "contest.conflict." + code,
                                            texts.of("contest.conflict.other"))),
                            HttpStatus.CONFLICT);
            case Outcome.NotAvailable<JsonNode>() ->
                    page(
                            draft,
                            List.of(),
                            Notice.error(texts.of("contest.down")),
                            HttpStatus.SERVICE_UNAVAILABLE);
            case Outcome<JsonNode> other -> {
                Pages.require(other);
                yield Pages.redirect(
                        FinancingRequestPaths.request(draft.id()) + "?gemeld=herbeoordeling");
            }
        };
    }

    private ModelAndView page(
            Draft draft, List<FormError> errors, @Nullable Notice notice, HttpStatus status) {
        FinancingRequest request = Pages.require(requests.find(draft.id()));
        if (!request.viewer().isOwner()) {
            return Pages.redirect(FinancingRequestPaths.request(draft.id()));
        }
        JsonNode contestable = contestable(draft);
        Typing typing = draft.typing();
        String key = typing.text(ContestForm.KEY);
        List<Option> files = ContestForm.files(documents.list(), draft.id(), draft.texts());
        ModelAndView page = new ModelAndView("request/contest", status);
        page.addObject("request", request);
        page.addObject("open", contestable.isObject());
        page.addObject("revision", contestable.path("revision").asInt(0));
        page.addObject("number", contestable.path("number").asInt(0));
        page.addObject("key", Pages.key(key));
        page.addObject("written", typing.text(ContestForm.REASONS));
        page.addObject(
                "form",
                Form.of(ContestForm.questions(files, draft.texts()), typing, errors, Map.of()));
        page.addObject("notice", notice);
        return page;
    }

    /** What can be contested; while the service does not say, what the form was made of. */
    private JsonNode contestable(Draft draft) {
        Outcome<JsonNode> outcome = reviews.ofRequest(draft.id());
        boolean typed = !draft.typing().text(ContestForm.REVISION).isEmpty();
        return switch (outcome) {
            case Outcome.NotFound<JsonNode>() -> MissingNode.getInstance();
            case Outcome.NotAvailable<JsonNode>() when typed ->
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("revision", number(draft, ContestForm.REVISION))
                            .put("number", number(draft, ContestForm.NUMBER));
            case Outcome<JsonNode> other -> Pages.require(other).path("contestable");
        };
    }

    private static int number(Draft draft, String field) {
        String text = draft.typing().text(field);
        if (!text.matches("[0-9]{1,6}")) {
            throw Pages.failed(HttpStatus.BAD_REQUEST);
        }
        return Integer.parseInt(text);
    }
}
