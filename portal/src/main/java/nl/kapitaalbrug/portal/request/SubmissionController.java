package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequest.Status;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Check, send, and take back. */
@Controller
final class SubmissionController {

    private static final String REQUEST = FinancingRequestPaths.ALL + "/{id}";

    private final FinancingRequests requests;
    private final List<SectionForm> forms;
    private final MessageSource messages;

    SubmissionController(
            FinancingRequests requests, List<SectionForm> forms, MessageSource messages) {
        this.requests = requests;
        this.forms = forms;
        this.messages = messages;
    }

    /**
     * One section to check.
     *
     * @param title of the section
     * @param path where to change it
     * @param saved whether there are answers
     * @param lines the answers
     */
    record Part(String title, String path, boolean saved, List<SectionForm.Line> lines) {}

    /**
     * Something that keeps the request from being sent.
     *
     * @param path where to put it right
     * @param text what
     */
    record Obstacle(String path, String text) {}

    @GetMapping(REQUEST + "/controleren")
    ModelAndView check(@PathVariable String id, Locale locale) {
        FinancingRequest request = require(id, Status.DRAFT);
        Texts texts = new Texts(messages, locale);
        return checkPage(request, obstacles(request, request.missing(), texts), null, texts);
    }

    @PostMapping(REQUEST + "/controleren")
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            @RequestParam(name = "versie", defaultValue = "") String version,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        return switch (requests.submit(id, Pages.key(key), version)) {
            case Outcome.Done<FinancingRequest>(FinancingRequest sent) ->
                    redirect(FinancingRequestPaths.request(sent.id()) + "/verzonden");
            case Outcome.Refused<FinancingRequest>(List<ServiceError> errors) -> {
                FinancingRequest request = require(id, Status.DRAFT);
                ModelAndView page =
                        checkPage(request, obstacles(request, errors, texts), null, texts);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case Outcome.Stale<FinancingRequest>() -> changed(id, texts);
            case Outcome.Conflict<FinancingRequest>() -> changed(id, texts);
            case Outcome.NotAvailable<FinancingRequest>() ->
                    throw Pages.failed(HttpStatus.SERVICE_UNAVAILABLE);
            case Outcome.NotFound<FinancingRequest>() -> throw Pages.failed(HttpStatus.NOT_FOUND);
            case Outcome.NotAllowed<FinancingRequest>(int status) ->
                    throw Pages.failed(HttpStatus.valueOf(status));
        };
    }

    @GetMapping(REQUEST + "/verzonden")
    String sent(@PathVariable String id, Model model) {
        model.addAttribute("request", require(id, Status.SUBMITTED));
        return "request/sent";
    }

    @GetMapping(REQUEST + "/intrekken")
    String askToWithdraw(@PathVariable String id, Model model) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (request.status() == Status.WITHDRAWN) {
            throw Pages.failed(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("request", request);
        model.addAttribute("key", Pages.newKey());
        return "request/withdraw";
    }

    @PostMapping(REQUEST + "/intrekken")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            @RequestParam(name = "versie", defaultValue = "") String version) {
        Outcome<FinancingRequest> outcome = requests.withdraw(id, Pages.key(key), version);
        if (outcome instanceof Outcome.Stale<FinancingRequest>) {
            // it moved on by itself (assessed, matched): that changes nothing about taking it back
            FinancingRequest now = Pages.require(requests.find(id));
            outcome = requests.withdraw(id, Pages.key(key), now.version());
        }
        Pages.require(outcome);
        return redirect(FinancingRequestPaths.request(id) + "?gemeld=ingetrokken");
    }

    private FinancingRequest require(String id, Status status) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (request.status() != status) {
            throw Pages.failed(HttpStatus.NOT_FOUND);
        }
        return request;
    }

    /** Somebody changed it after this check: look again. */
    private ModelAndView changed(String id, Texts texts) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (request.status() != Status.DRAFT) {
            return redirect(FinancingRequestPaths.request(id));
        }
        ModelAndView page =
                checkPage(
                        request,
                        obstacles(request, request.missing(), texts),
                        Notice.warning(texts.of("check.changed")),
                        texts);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView checkPage(
            FinancingRequest request,
            List<Obstacle> obstacles,
            @Nullable Notice notice,
            Texts texts) {
        ModelAndView page = new ModelAndView("request/check");
        page.addObject("request", request);
        page.addObject("notice", notice);
        page.addObject("obstacles", obstacles);
        page.addObject("key", Pages.newKey());
        page.addObject(
                "parts",
                Arrays.stream(Section.values())
                        .map(section -> part(request, section, texts))
                        .toList());
        return page;
    }

    private Part part(FinancingRequest request, Section section, Texts texts) {
        boolean saved = request.has(section);
        return new Part(
                texts.of(FactTexts.choice(section)),
                FinancingRequestPaths.section(request.id(), section),
                saved,
                saved ? form(section).summary(request.sections(), texts) : List.of());
    }

    private List<Obstacle> obstacles(
            FinancingRequest request, List<ServiceError> errors, Texts texts) {
        return errors.stream().map(error -> obstacle(request, error, texts)).distinct().toList();
    }

    private Obstacle obstacle(FinancingRequest request, ServiceError error, Texts texts) {
        Section section =
                Arrays.stream(Section.values())
                        .filter(one -> FinancingRequest.isIn(one, error.pointer()))
                        .findFirst()
                        .orElse(Section.COMPANY);
        boolean whole = FinancingRequestPaths.withoutSection(error.pointer(), section).isEmpty();
        String what =
                whole && !request.has(section)
                        ? texts.of("check.notSaved")
                        : ServiceErrors.withLabel(form(section), error, texts);
        return new Obstacle(
                FinancingRequestPaths.section(request.id(), section),
                texts.of("check.about", texts.of(FactTexts.choice(section)), what));
    }

    private SectionForm form(Section section) {
        return forms.stream().filter(one -> one.section() == section).findAny().orElseThrow();
    }

    private static ModelAndView redirect(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
