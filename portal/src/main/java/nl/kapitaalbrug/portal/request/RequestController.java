package nl.kapitaalbrug.portal.request;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequest.Status;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Results;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** One request: what is left to do while it is a draft, what came of it afterwards. */
@Controller
final class RequestController {

    private final FinancingRequests requests;
    private final Results results;
    private final List<SectionForm> forms;
    private final Summaries summaries;
    private final MessageSource messages;

    RequestController(
            FinancingRequests requests,
            Results results,
            List<SectionForm> forms,
            Summaries summaries,
            MessageSource messages) {
        this.requests = requests;
        this.results = results;
        this.forms = forms;
        this.summaries = summaries;
        this.messages = messages;
    }

    @GetMapping(FinancingRequestPaths.ALL + "/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "gemeld", defaultValue = "") String told,
            Model model,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        FinancingRequest found = Pages.require(requests.find(id));
        if (!found.viewer().part().isEmpty()) {
            return contribution(found, told, model, texts);
        }
        FinancingRequest request = found.asHandedIn();
        model.addAttribute("request", request);
        model.addAttribute("notice", notice(told, texts));
        model.addAttribute("copyKey", Pages.newKey());
        if (request.status() == Status.DRAFT) {
            model.addAttribute("tasks", TaskList.of(request, forms, texts));
            return "request/tasks";
        }
        model.addAttribute("subject", Subject.of(request, texts));
        model.addAttribute("earlier", Earlier.of(request, requests, texts));
        model.addAttribute("submitted", submitted(request, texts));
        if (request.status() == Status.WITHDRAWN) {
            model.addAttribute("past", WithdrawnView.of(request, past(request), texts));
            return "request/withdrawn";
        }
        model.addAttribute("bridge", Bridge.of(request, texts));
        model.addAttribute("visibility", Visibility.of(request, texts));
        Results.Found outcome = results.of(request.id());
        addAssessment(request, outcome, told, model, texts);
        addMatches(request, outcome.matches(), model, texts);
        model.addAttribute("headline", headline(model, texts));
        return "request/result";
    }

    /** All that somebody sees who was invited for one section. */
    private String contribution(FinancingRequest request, String told, Model model, Texts texts) {
        Section section = Section.valueOf(request.viewer().part());
        Instant confirmed = request.viewer().confirmed();
        model.addAttribute("request", request);
        model.addAttribute("notice", notice(told, texts));
        model.addAttribute("title", texts.of(FactTexts.choice(section)));
        model.addAttribute("path", FinancingRequestPaths.section(request.id(), section));
        model.addAttribute("books", section == Section.FINANCES);
        model.addAttribute("parts", summaries.of(request.sections(), texts));
        model.addAttribute(
                "confirmed", confirmed == null ? "" : texts.formats().dateAndTime(confirmed));
        return "sharing/contribution";
    }

    /** What was found before it was taken back; what was never sent has nothing to ask for. */
    private Results.@Nullable Found past(FinancingRequest request) {
        return request.moments().submitted() == null ? null : results.of(request.id());
    }

    private static void addAssessment(
            FinancingRequest request, Results.Found found, String told, Model model, Texts texts) {
        Outcome<JsonNode> assessment = found.assessment();
        model.addAttribute("assessmentDown", assessment instanceof Outcome.NotAvailable<JsonNode>);
        if (assessment instanceof Outcome.Done<JsonNode>(JsonNode one)
                && one.isObject()
                && isOfLatest(request, one)) {
            PeopleLook look = PeopleLook.of(request, found, texts);
            model.addAttribute("assessment", AssessmentView.of(one, texts));
            model.addAttribute("look", look);
            if (told.equals("herbeoordeling") && !look.due().isEmpty()) {
                model.addAttribute("notice", Notice.ok(texts.of("told.contested.by", look.due())));
            }
        }
    }

    private static void addMatches(
            FinancingRequest request, Outcome<JsonNode> matches, Model model, Texts texts) {
        List<Door> doors = Door.near(request, texts);
        boolean down = matches instanceof Outcome.NotAvailable<JsonNode>;
        boolean waiting = !down;
        if (matches instanceof Outcome.Done<JsonNode>(JsonNode found)
                && isOfLatest(request, found)) {
            MatchView view = MatchView.of(request, found, texts);
            model.addAttribute("matches", view);
            doors = view.doors();
            waiting = false;
        }
        model.addAttribute("matchesDown", down);
        model.addAttribute("waiting", waiting);
        model.addAttribute("doors", doors);
    }

    /** What was found for an earlier submission says nothing of this one. */
    private static boolean isOfLatest(FinancingRequest request, JsonNode found) {
        return found.path("revision").asInt(request.revision()) >= request.revision();
    }

    /** The one thing to know, as the title of the page. */
    private static String headline(Model model, Texts texts) {
        if (model.getAttribute("matches") instanceof MatchView matches) {
            return matches.headline();
        }
        boolean down = Boolean.TRUE.equals(model.getAttribute("matchesDown"));
        return texts.of(down ? "result.down" : "result.waiting");
    }

    private static String submitted(FinancingRequest request, Texts texts) {
        var moment = request.moments().submitted();
        return moment == null ? "" : texts.formats().dateAndTime(moment);
    }

    private static @Nullable Notice notice(String told, Texts texts) {
        return switch (told) {
            case "opgeslagen" -> Notice.ok(texts.of("told.saved"));
            case "bestand" -> Notice.ok(texts.of("told.fromFile"));
            case "kopie" -> Notice.ok(texts.of("told.copied"));
            case "gestopt" -> Notice.ok(texts.of("told.stopped"));
            case "vol" -> Notice.warning(texts.of("told.tooOften"));
            case "zichtbaar" -> Notice.ok(texts.of("told.visible"));
            case "onzichtbaar" -> Notice.ok(texts.of("told.hidden"));
            case "bevestigd" -> Notice.ok(texts.of("told.confirmed"));
            case "gevraagd" -> Notice.ok(texts.of("told.handedOver"));
            case "herbeoordeling" -> Notice.ok(texts.of("told.contested"));
            case "ingetrokken" -> Notice.ok(texts.of("told.withdrawn"));
            default -> null;
        };
    }
}
