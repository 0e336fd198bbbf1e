package nl.kapitaalbrug.portal.request;

import java.util.Locale;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequest.Status;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Results;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** One route of a request with every point, and the sheet for the bank. */
@Controller
final class RouteController {

    private final FinancingRequests requests;
    private final Results results;
    private final MessageSource messages;

    RouteController(FinancingRequests requests, Results results, MessageSource messages) {
        this.requests = requests;
        this.results = results;
        this.messages = messages;
    }

    @GetMapping(FinancingRequestPaths.ALL + "/{id}/wegen/{route}")
    String show(@PathVariable String id, @PathVariable String route, Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        FinancingRequest request = Pages.require(requests.find(id)).asHandedIn();
        JsonNode matches = Pages.require(results.matches(request.id()));
        RouteDetail detail =
                RouteDetail.find(matches, route, new RouteReader(request.id(), texts), texts)
                        .orElseThrow(() -> Pages.failed(HttpStatus.NOT_FOUND));
        boolean withdrawn = request.status() == Status.WITHDRAWN;
        model.addAttribute("request", request);
        model.addAttribute("subject", Subject.of(request, texts));
        model.addAttribute("detail", withdrawn ? detail.asHistory() : detail);
        model.addAttribute("doors", MatchView.doors(request, matches, texts));
        return "request/route";
    }
}
