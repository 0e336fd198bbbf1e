package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequest.Status;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A request that was sent is corrected: open it, go on with it, give it up, look back. */
@Controller
final class CorrectionController {

    private static final String REQUEST = FinancingRequestPaths.ALL + "/{id}";
    private static final String CORRECTION = REQUEST + "/aanpassen";
    private static final String STOP = CORRECTION + "/stoppen";

    private final FinancingRequests requests;
    private final List<SectionForm> forms;
    private final Summaries summaries;
    private final MessageSource messages;

    CorrectionController(
            FinancingRequests requests,
            List<SectionForm> forms,
            Summaries summaries,
            MessageSource messages) {
        this.requests = requests;
        this.forms = forms;
        this.summaries = summaries;
        this.messages = messages;
    }

    @GetMapping(CORRECTION)
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "gemeld", defaultValue = "") String told,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        FinancingRequest request = Pages.require(requests.find(id));
        if (request.status() != Status.REVISING) {
            return Pages.redirect(FinancingRequestPaths.request(id));
        }
        ModelAndView page = new ModelAndView("request/tasks");
        page.addObject("request", request);
        page.addObject("tasks", TaskList.of(request, forms, texts));
        page.addObject(
                "notice", told.equals("opgeslagen") ? Notice.ok(texts.of("told.saved")) : null);
        return page;
    }

    /** It may have moved on by itself (assessed, matched): that changes nothing about this. */
    @PostMapping(CORRECTION)
    ModelAndView open(
            @PathVariable String id,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            @RequestParam(name = "versie", defaultValue = "") String version) {
        Outcome<FinancingRequest> outcome = requests.correct(id, Pages.key(key), version);
        if (outcome instanceof Outcome.Stale<FinancingRequest>) {
            FinancingRequest now = Pages.require(requests.find(id));
            outcome = requests.correct(id, Pages.key(key), now.version());
        }
        if (outcome instanceof Outcome.Conflict<FinancingRequest>) {
            return conflict(id);
        }
        Pages.require(outcome);
        return Pages.redirect(FinancingRequestPaths.correction(id));
    }

    /** Opened in another window, or as often as may be: the page tells which. */
    private ModelAndView conflict(String id) {
        boolean open = Pages.require(requests.find(id)).status() == Status.REVISING;
        return Pages.redirect(
                open
                        ? FinancingRequestPaths.correction(id)
                        : FinancingRequestPaths.request(id) + "?gemeld=vol");
    }

    @GetMapping(STOP)
    ModelAndView askToStop(@PathVariable String id) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (request.status() != Status.REVISING) {
            return Pages.redirect(FinancingRequestPaths.request(id));
        }
        return new ModelAndView("request/stop").addObject("request", request);
    }

    /** What was shown is what is given up: after a save elsewhere the question comes again. */
    @PostMapping(STOP)
    ModelAndView stop(
            @PathVariable String id,
            @RequestParam(name = "versie", defaultValue = "") String version) {
        Outcome<FinancingRequest> outcome = requests.giveUp(id, version);
        if (outcome instanceof Outcome.Stale<FinancingRequest>) {
            return Pages.redirect(FinancingRequestPaths.correction(id) + "/stoppen");
        }
        if (outcome instanceof Outcome.Conflict<FinancingRequest>) {
            return Pages.redirect(FinancingRequestPaths.request(id));
        }
        Pages.require(outcome);
        return Pages.redirect(FinancingRequestPaths.request(id) + "?gemeld=gestopt");
    }

    @GetMapping(REQUEST + "/verzonden/{number:[0-9]{1,3}}")
    ModelAndView look(@PathVariable String id, @PathVariable int number, Locale locale) {
        Texts texts = new Texts(messages, locale);
        FinancingRequest request = Pages.require(requests.find(id));
        FinancingRequests.Sent sent = Pages.require(requests.sent(id, number));
        ModelAndView page = new ModelAndView("request/earlier");
        page.addObject("request", request);
        page.addObject("number", sent.number());
        page.addObject("latest", sent.number() == request.revision());
        page.addObject("at", Earlier.moment(sent, texts));
        page.addObject("parts", summaries.of(sent.sections(), texts));
        return page;
    }
}
