package nl.kapitaalbrug.portal.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Sharing;
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

/** The owner of a request invites people to help with it, and ends that. */
@Controller
final class PeopleController {

    private static final String PATH = "/aanvragen/{id}/mensen";
    private static final List<String> KINDS = List.of("ADVISER", "CONTRIBUTOR", "COLLEAGUE");

    private final FinancingRequests requests;
    private final Sharing sharing;
    private final MessageSource messages;

    PeopleController(FinancingRequests requests, Sharing sharing, MessageSource messages) {
        this.requests = requests;
        this.sharing = sharing;
        this.messages = messages;
    }

    /**
     * Somebody who was invited.
     *
     * @param id within the request
     * @param title as what, and the owner's word for this person
     * @param about where it stands and since when
     * @param link of the invitation; empty when it cannot be taken up
     * @param open whether it can be ended
     */
    record Person(String id, String title, String about, String link, boolean open) {}

    /**
     * A choice of a list.
     *
     * @param value sent along
     * @param label shown
     */
    record Choice(String value, String label) {}

    /**
     * The form as it was sent.
     *
     * @param kind as what
     * @param part for which section
     * @param label the word for this person
     */
    record Form(String kind, String part, String label) {

        static final Form EMPTY = new Form("", "", "");
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "gemeld", defaultValue = "") String told,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Notice notice =
                switch (told) {
                    case "uitgenodigd" -> Notice.ok(texts.of("people.invited"));
                    case "gestopt" -> Notice.ok(texts.of("people.ended"));
                    default -> null;
                };
        return page(id, Form.EMPTY, "", notice, HttpStatus.OK, texts);
    }

    @PostMapping(PATH)
    ModelAndView invite(
            @PathVariable String id,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "onderdeel", defaultValue = "") String part,
            @RequestParam(name = "naam", defaultValue = "") String label,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Form form = new Form(kind, part, label);
        String problem = problem(form, texts);
        if (!problem.isEmpty()) {
            return page(id, form, problem, null, HttpStatus.BAD_REQUEST, texts);
        }
        String version = Pages.require(requests.find(id)).version();
        Outcome<JsonNode> outcome =
                sharing.invite(
                        id,
                        Pages.key(key),
                        version,
                        kind,
                        kind.equals("CONTRIBUTOR") ? part : "",
                        label.strip());
        return after(outcome, id, form, texts);
    }

    private ModelAndView after(Outcome<JsonNode> outcome, String id, Form form, Texts texts) {
        return switch (outcome) {
            case Outcome.Refused<JsonNode> refused ->
                    page(
                            id,
                            form,
                            refused.errors().getFirst().detail(),
                            null,
                            HttpStatus.BAD_REQUEST,
                            texts);
            case Outcome.Stale<JsonNode>() ->
                    page(
                            id,
                            form,
                            "",
                            Notice.warning(texts.of("people.stale")),
                            HttpStatus.CONFLICT,
                            texts);
            case Outcome<JsonNode> other -> {
                Pages.require(other);
                yield redirect(id, "uitgenodigd");
            }
        };
    }

    @PostMapping(PATH + "/einde")
    ModelAndView end(
            @PathVariable String id,
            @RequestParam(name = "persoon", defaultValue = "") String participant,
            @RequestParam(name = "versie", defaultValue = "") String version,
            Locale locale) {
        Outcome<Boolean> outcome = sharing.end(id, participant, version);
        if (outcome instanceof Outcome.Stale<Boolean>) {
            Texts texts = new Texts(messages, locale);
            Notice stale = Notice.warning(texts.of("people.stale"));
            return page(id, Form.EMPTY, "", stale, HttpStatus.CONFLICT, texts);
        }
        Pages.require(outcome);
        return redirect(id, "gestopt");
    }

    private static String problem(Form form, Texts texts) {
        if (!KINDS.contains(form.kind())) {
            return texts.of("people.kind.missing");
        }
        return form.kind().equals("CONTRIBUTOR") && form.part().isEmpty()
                ? texts.of("people.part.missing")
                : "";
    }

    private ModelAndView page(
            String id,
            Form form,
            String problem,
            @Nullable Notice notice,
            HttpStatus status,
            Texts texts) {
        FinancingRequest request = Pages.require(requests.find(id));
        Sharing.Versioned found = Pages.require(sharing.participants(id));
        List<Person> people = new ArrayList<>();
        found.body().path("items").forEach(one -> people.add(person(one, texts)));
        ModelAndView page = new ModelAndView("sharing/people", status);
        page.addObject("request", request);
        page.addObject("people", people);
        page.addObject("version", found.version());
        page.addObject("key", Pages.newKey());
        page.addObject("form", form);
        page.addObject("problem", problem);
        page.addObject("notice", notice);
        page.addObject("kinds", kinds(texts));
        page.addObject("parts", parts(texts));
        return page;
    }

    private static List<Choice> kinds(Texts texts) {
        return KINDS.stream().map(one -> new Choice(one, texts.of("people.kind." + one))).toList();
    }

    private static List<Choice> parts(Texts texts) {
        return Arrays.stream(Section.values())
                .map(one -> new Choice(one.name(), texts.of(FactTexts.choice(one))))
                .toList();
    }

    private static Person person(JsonNode one, Texts texts) {
        String kind = texts.of("people.short." + one.path("kind").asString());
        String label = one.path("label").asString("");
        String part = one.path("part").asString("");
        String title = label.isEmpty() ? kind : label + " · " + kind;
        if (!part.isEmpty()) {
            title += " · " + texts.of(FactTexts.choice(Section.valueOf(part)));
        }
        String state = one.path("state").asString();
        return new Person(
                one.path("id").asString(),
                title,
                about(one, state, texts),
                one.path("link").asString(""),
                !state.equals("ENDED"));
    }

    private static String about(JsonNode one, String state, Texts texts) {
        String moment =
                switch (state) {
                    case "ACTIVE" -> one.path("joinedAt").asString();
                    case "ENDED" -> one.path("endedAt").asString();
                    default -> one.path("expiresAt").asString();
                };
        String about =
                texts.of("people.state." + state, texts.formats().date(Instant.parse(moment)));
        String confirmed = one.path("confirmedAt").asString("");
        return confirmed.isEmpty() || state.equals("ENDED")
                ? about
                : about
                        + " "
                        + texts.of(
                                "people.confirmed",
                                texts.formats().dateAndTime(Instant.parse(confirmed)));
    }

    private static ModelAndView redirect(String id, String told) {
        return Pages.redirect("/aanvragen/" + id + "/mensen?gemeld=" + told);
    }
}
