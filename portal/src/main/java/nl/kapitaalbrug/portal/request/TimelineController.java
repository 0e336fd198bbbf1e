package nl.kapitaalbrug.portal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** What happened to a request, what comes next, whose turn it is and by when. */
@Controller
final class TimelineController {

    private final FinancingRequests requests;
    private final MessageSource messages;

    TimelineController(FinancingRequests requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    /**
     * Something that comes.
     *
     * @param title what
     * @param text what it means
     * @param turn whose turn it is
     * @param due by when; empty without a term
     */
    record Next(String title, String text, String turn, String due) {}

    /**
     * Something that happened.
     *
     * @param title what
     * @param when the moment
     */
    record Past(String title, String when) {}

    @GetMapping(FinancingRequestPaths.ALL + "/{id}/verloop")
    String show(@PathVariable String id, Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        FinancingRequest request = Pages.require(requests.find(id));
        JsonNode timeline = Pages.require(requests.timeline(id));
        List<Next> next = new ArrayList<>();
        boolean owner = request.viewer().isOwner();
        timeline.path("next").forEach(step -> next.add(next(step, owner, texts)));
        List<Past> past = new ArrayList<>();
        timeline.path("past").forEach(event -> past.addFirst(past(event, texts)));
        model.addAttribute("request", request);
        model.addAttribute("next", next);
        model.addAttribute("past", past);
        return "request/timeline";
    }

    private static Next next(JsonNode step, boolean owner, Texts texts) {
        String turn = step.path("turn").asString();
        String key = "timeline.step." + step.path("step").asString();
        String due = step.path("dueOn").asString("");
        return new Next(
                texts.of(key),
                texts.of(key + ".text"),
                texts.of("timeline.turn." + (owner || !turn.equals("APPLICANT") ? turn : "OWNER")),
                due.isEmpty()
                        ? ""
                        : texts.of("timeline.due", texts.formats().date(LocalDate.parse(due))));
    }

    private static Past past(JsonNode event, Texts texts) {
        return new Past(
                texts.of("timeline.event." + event.path("event").asString()),
                texts.formats().dateAndTime(Instant.parse(event.path("at").asString())));
    }
}
