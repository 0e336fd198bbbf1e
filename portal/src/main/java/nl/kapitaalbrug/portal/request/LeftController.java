package nl.kapitaalbrug.portal.request;

import java.util.Locale;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A draft that lies still: go on where one was, or say with one click why not. Nobody has to say
 * anything, and to each reason there is a next step.
 */
@Controller
final class LeftController {

    private static final String PATTERN = FinancingRequestPaths.ALL + "/{id}/verder";

    private final FinancingRequests requests;
    private final MessageSource messages;

    LeftController(FinancingRequests requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @GetMapping(PATTERN)
    ModelAndView show(@PathVariable String id, Locale locale) {
        FinancingRequest request = Pages.require(requests.find(id));
        FinancingRequest.Left left = request.left();
        if (left == null) {
            return Pages.redirect(FinancingRequestPaths.request(id));
        }
        Texts texts = new Texts(messages, locale);
        ModelAndView page = new ModelAndView("request/left");
        page.addObject("request", request);
        page.addObject("reasons", LeaveReason.values());
        page.addObject("reason", left.reason());
        page.addObject("next", left.reason().isEmpty() ? null : NextDoor.of(left.reason(), id));
        page.addObject("changed", changed(request, texts));
        return page;
    }

    @PostMapping(PATTERN)
    ModelAndView explain(
            @PathVariable String id,
            @RequestParam(name = "versie", defaultValue = "") String version,
            @RequestParam(name = "reden", defaultValue = "") String reason) {
        LeaveReason chosen =
                Tree.constant(LeaveReason.class, reason)
                        .orElseThrow(() -> Pages.failed(HttpStatus.BAD_REQUEST));
        Outcome<FinancingRequest> outcome = requests.explain(id, version, chosen);
        boolean moved =
                outcome instanceof Outcome.Stale<FinancingRequest>
                        || outcome instanceof Outcome.Conflict<FinancingRequest>;
        if (!moved) {
            Pages.require(outcome);
        }
        return Pages.redirect(FinancingRequestPaths.request(id) + "/verder");
    }

    private static String changed(FinancingRequest request, Texts texts) {
        return request.moments().changed() == null
                ? ""
                : texts.formats().date(request.moments().changed());
    }

    /**
     * Where a reason leads.
     *
     * @param reason the reason
     * @param path of the next page
     */
    record NextDoor(String reason, String path) {

        static NextDoor of(String reason, String id) {
            String request = FinancingRequestPaths.request(id);
            String path =
                    switch (LeaveReason.valueOf(reason)) {
                        case EXPECTS_REFUSAL, TOO_EXPENSIVE -> "/check";
                        case NOT_CLEAR, OTHER -> "/hulp";
                        case TOO_MUCH_WORK -> request + "/mensen";
                        case FIGURES_MISSING -> request + "/cijfers/boekhouding";
                        case NOT_SHARING -> "/privacy";
                        case NOT_NOW -> request;
                        case FOUND_ELSEWHERE, PLAN_STOPPED -> request + "/intrekken";
                    };
            return new NextDoor(reason, path);
        }
    }
}
