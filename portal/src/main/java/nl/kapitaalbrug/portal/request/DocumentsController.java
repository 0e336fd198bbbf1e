package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.Documents;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/**
 * Documents of a request. The file itself goes from the form straight to the API, never through
 * here; what is wrong with it comes back in the address (ADR 0028).
 */
@Controller
final class DocumentsController {

    private static final String PATH = FinancingRequestPaths.ALL + "/{id}/documenten";
    private static final String DELETE = PATH + "/{document}/verwijderen";

    private final FinancingRequests requests;
    private final Documents documents;
    private final MessageSource messages;

    DocumentsController(FinancingRequests requests, Documents documents, MessageSource messages) {
        this.requests = requests;
        this.documents = documents;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "") String added,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "") String gemeld,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Notice notice = null;
        if (!added.isEmpty()) {
            notice = Notice.ok(texts.of("documents.added"));
        } else if (!known.isEmpty()) {
            notice = Notice.info(texts.of("documents.known"));
        } else if (gemeld.equals("verwijderd")) {
            notice = Notice.ok(texts.of("documents.deleted"));
        }
        return page(id, refused, notice, HttpStatus.OK, texts);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @PathVariable String id,
            @RequestParam String document,
            @RequestParam(name = "versie") long version,
            @RequestParam(name = "actie") String action,
            Locale locale) {
        Outcome<JsonNode> outcome =
                action.equals("koppel")
                        ? documents.attach(document, id, version)
                        : documents.detach(document, id, version);
        return after(outcome, path(id), id, locale);
    }

    @GetMapping(DELETE)
    ModelAndView ask(@PathVariable String id, @PathVariable String document, Locale locale) {
        FinancingRequest request = Pages.require(requests.find(id));
        JsonNode found = Pages.require(documents.find(document));
        ModelAndView page = new ModelAndView("request/document-delete");
        page.addObject("requestPath", FinancingRequestPaths.tasks(request));
        page.addObject("path", path(id));
        page.addObject("item", DocumentsView.item(found, new Texts(messages, locale)));
        page.addObject("attached", found.path("requests").size());
        return page;
    }

    @PostMapping(DELETE)
    ModelAndView delete(
            @PathVariable String id,
            @PathVariable String document,
            @RequestParam(name = "versie") long version,
            Locale locale) {
        Outcome<Boolean> outcome = documents.delete(document, version);
        return after(outcome, path(id) + "?gemeld=verwijderd", id, locale);
    }

    private <T> ModelAndView after(Outcome<T> outcome, String next, String id, Locale locale) {
        String problem =
                switch (outcome) {
                    case Outcome.Stale<T>() -> "documents.stale";
                    case Outcome.Refused<T>(List<ServiceError> errors) when !errors.isEmpty() ->
                            "documents.refused." + errors.getFirst().code();
                    default -> null;
                };
        if (problem == null) {
            Pages.require(outcome);
            return Pages.redirect(next);
        }
        Texts texts = new Texts(messages, locale);
        return page(id, "", Notice.warning(texts.of(problem)), HttpStatus.CONFLICT, texts);
    }

    private ModelAndView page(
            String id, String refused, @Nullable Notice notice, HttpStatus status, Texts texts) {
        FinancingRequest request = Pages.require(requests.find(id));
        JsonNode answer = Pages.require(documents.list());
        ModelAndView page = new ModelAndView("request/documents", status);
        page.addObject("requestPath", FinancingRequestPaths.tasks(request));
        page.addObject("requestId", id);
        page.addObject("path", path(id));
        page.addObject("notice", notice);
        // a code that nobody knows says nothing
        boolean code = refused.matches("[A-Z_]{1,60}");
        page.addObject("problem", code ? texts.orElse("documents.refused." + refused, "") : "");
        page.addObject("documents", DocumentsView.of(answer, id, texts));
        return page;
    }

    private static String path(String id) {
        return FinancingRequestPaths.documents(id);
    }
}
