package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequest.Status;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.ShowsKept;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
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

/** Check, send, and take back. */
@Controller
final class SubmissionController {

    private static final String REQUEST = FinancingRequestPaths.ALL + "/{id}";

    private final FinancingRequests requests;
    private final CheckPage checkPage;
    private final MessageSource messages;

    SubmissionController(FinancingRequests requests, CheckPage checkPage, MessageSource messages) {
        this.requests = requests;
        this.checkPage = checkPage;
        this.messages = messages;
    }

    /**
     * The form as it was sent.
     *
     * @param key makes the sending happen once
     * @param version of the request that was checked
     * @param publish whether financiers may see the request
     */
    private record Sent(String key, String version, boolean publish) {}

    @GetMapping(REQUEST + "/controleren")
    ModelAndView check(@PathVariable String id, Locale locale) {
        FinancingRequest request = requireOpen(id);
        return checkPage.show(
                request,
                new CheckPage.State(
                        HttpStatus.OK,
                        request.missing(),
                        null,
                        Pages.newKey(),
                        request.publication().published()),
                new Texts(messages, locale));
    }

    @ShowsKept
    @PostMapping(REQUEST + "/controleren")
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            @RequestParam(name = "versie", defaultValue = "") String version,
            @RequestParam(name = "zichtbaar", defaultValue = "") String visible,
            @RequestParam(name = ShowsKept.PARAMETER, required = false) @Nullable String kept,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Sent form = new Sent(Pages.key(key), version, "ja".equals(visible));
        if (kept != null) {
            return again(id, form, HttpStatus.OK, Notice.kept(texts), texts);
        }
        FinancingRequest request = Pages.require(requests.find(id));
        if (!request.isOpen() || isChosen(request, form)) {
            return send(request, form, texts);
        }
        // the choice first: it is kept in the draft, whatever becomes of the sending
        return switch (requests.publish(id, version, form.publish())) {
            case Outcome.Done<FinancingRequest>(FinancingRequest chosen) ->
                    send(chosen, new Sent(form.key(), chosen.version(), form.publish()), texts);
            case Outcome.NotAvailable<FinancingRequest>() -> notSent(request, form, texts);
            case Outcome<FinancingRequest> other -> failed(other, request, form, texts);
        };
    }

    private static boolean isChosen(FinancingRequest request, Sent form) {
        return request.publication().published() == form.publish();
    }

    private ModelAndView send(FinancingRequest request, Sent form, Texts texts) {
        return switch (requests.submit(request.id(), form.key(), form.version())) {
            case Outcome.Done<FinancingRequest>(FinancingRequest sent) ->
                    Pages.redirect(FinancingRequestPaths.request(sent.id()) + "/verzonden");
            case Outcome.NotAvailable<FinancingRequest>() -> notSent(request, form, texts);
            case Outcome<FinancingRequest> other -> failed(other, request, form, texts);
        };
    }

    private ModelAndView failed(
            Outcome<FinancingRequest> outcome, FinancingRequest request, Sent form, Texts texts) {
        return switch (outcome) {
            case Outcome.Refused<FinancingRequest>(List<ServiceError> errors) ->
                    checkPage.show(
                            request,
                            new CheckPage.State(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    errors,
                                    null,
                                    Pages.newKey(),
                                    form.publish()),
                            texts);
            case Outcome.Stale<FinancingRequest>() -> changed(request.id(), form, texts);
            case Outcome.Conflict<FinancingRequest> conflict -> changed(request.id(), form, texts);
            case Outcome<FinancingRequest> other -> {
                Pages.require(other);
                throw new IllegalStateException("An answer that is done is no failure");
            }
        };
    }

    /** The service does not answer: the page stays, with what was ticked and with the same key. */
    private ModelAndView notSent(FinancingRequest request, Sent form, Texts texts) {
        if (!request.isOpen()) {
            throw Pages.failed(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return checkPage.show(
                request,
                new CheckPage.State(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        List.of(),
                        Notice.error(texts.of("check.notSent")),
                        form.key(),
                        form.publish()),
                texts);
    }

    /** Somebody changed it after this check: look again. */
    private ModelAndView changed(String id, Sent form, Texts texts) {
        Notice notice = Notice.warning(texts.of("check.changed"));
        return again(id, form, HttpStatus.CONFLICT, notice, texts);
    }

    private ModelAndView again(
            String id, Sent form, HttpStatus status, Notice notice, Texts texts) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (!request.isOpen()) {
            return Pages.redirect(FinancingRequestPaths.request(id));
        }
        return checkPage.show(
                request,
                new CheckPage.State(
                        status, request.missing(), notice, Pages.newKey(), form.publish()),
                texts);
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
        return Pages.redirect(FinancingRequestPaths.request(id) + "?gemeld=ingetrokken");
    }

    /** Whether financiers may see a request that was sent; the last click counts. */
    @PostMapping(REQUEST + "/zichtbaar")
    ModelAndView publish(
            @PathVariable String id,
            @RequestParam(name = "versie", defaultValue = "") String version,
            @RequestParam(name = "zichtbaar", defaultValue = "") String visible) {
        boolean published = "ja".equals(visible);
        Outcome<FinancingRequest> outcome = requests.publish(id, version, published);
        if (outcome instanceof Outcome.Stale<FinancingRequest>) {
            FinancingRequest now = Pages.require(requests.find(id));
            outcome = requests.publish(id, now.version(), published);
        }
        Pages.require(outcome);
        return Pages.redirect(
                FinancingRequestPaths.request(id)
                        + (published ? "?gemeld=zichtbaar" : "?gemeld=onzichtbaar"));
    }

    private FinancingRequest requireOpen(String id) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (!request.isOpen()) {
            throw Pages.failed(HttpStatus.NOT_FOUND);
        }
        return request;
    }

    private FinancingRequest require(String id, Status status) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (request.status() != status) {
            throw Pages.failed(HttpStatus.NOT_FOUND);
        }
        return request;
    }
}
