package nl.kapitaalbrug.portal.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.portal.client.Catalogue;
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

/** What the owner of a request allows single financiers, for which purpose. */
@Controller
final class ConsentController {

    private static final String PATH = "/aanvragen/{id}/toestemming";
    private static final List<String> PURPOSES = List.of("identity", "dossier", "documents");

    private final FinancingRequests requests;
    private final Sharing sharing;
    private final Catalogue catalogue;
    private final MessageSource messages;

    ConsentController(
            FinancingRequests requests,
            Sharing sharing,
            Catalogue catalogue,
            MessageSource messages) {
        this.requests = requests;
        this.sharing = sharing;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /**
     * A consent.
     *
     * @param financier short name
     * @param purpose as in an address
     * @param title who, and for what
     * @param about since when, and when it was last used
     */
    record Given(String financier, String purpose, String title, String about) {}

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "gemeld", defaultValue = "") String told,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Notice notice =
                switch (told) {
                    case "gegeven" -> Notice.ok(texts.of("consent.given"));
                    case "ingetrokken" -> Notice.ok(texts.of("consent.withdrawn"));
                    default -> null;
                };
        return page(id, "", notice, HttpStatus.OK, texts);
    }

    @PostMapping(PATH)
    ModelAndView choose(
            @PathVariable String id,
            @RequestParam(name = "versie", defaultValue = "") String version,
            @RequestParam(name = "financier", defaultValue = "") String financier,
            @RequestParam(name = "doel", required = false) @Nullable List<String> purposes,
            @RequestParam(name = "actie", defaultValue = "") String action,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        boolean given = action.equals("geef");
        if (financier.isEmpty() || purposes == null || !PURPOSES.containsAll(purposes)) {
            String problem = texts.of("consent.missing");
            return page(id, problem, null, HttpStatus.BAD_REQUEST, texts);
        }
        String now = version;
        for (String purpose : purposes) {
            Outcome<Sharing.Versioned> outcome =
                    sharing.consent(id, now, financier, purpose, given);
            if (outcome instanceof Outcome.Stale<Sharing.Versioned>) {
                Notice stale = Notice.warning(texts.of("people.stale"));
                return page(id, "", stale, HttpStatus.CONFLICT, texts);
            }
            now = Pages.require(outcome).version();
        }
        return Pages.redirect(
                "/aanvragen/%s/toestemming?gemeld=%s"
                        .formatted(id, given ? "gegeven" : "ingetrokken"));
    }

    private ModelAndView page(
            String id, String problem, @Nullable Notice notice, HttpStatus status, Texts texts) {
        FinancingRequest request = Pages.require(requests.find(id));
        Sharing.Versioned found = Pages.require(sharing.consents(id));
        Map<String, String> providers = new LinkedHashMap<>(catalogue.providers());
        List<Given> now = new ArrayList<>();
        List<Given> before = new ArrayList<>();
        for (JsonNode one : found.body().path("items")) {
            (one.has("withdrawnAt") ? before : now).add(given(one, providers, texts));
        }
        ModelAndView page = new ModelAndView("sharing/consents", status);
        page.addObject("request", request);
        page.addObject("version", found.version());
        page.addObject("providers", providers);
        page.addObject("purposes", PURPOSES);
        page.addObject("now", now);
        page.addObject("before", before.reversed());
        page.addObject("problem", problem);
        page.addObject("notice", notice);
        return page;
    }

    private static Given given(JsonNode one, Map<String, String> providers, Texts texts) {
        String financier = one.path("financier").asString();
        String purpose = one.path("purpose").asString().toLowerCase(Locale.ROOT);
        StringBuilder about =
                new StringBuilder(
                        texts.of("consent.since", moment(one.path("givenAt").asString(), texts)));
        String withdrawn = one.path("withdrawnAt").asString("");
        if (!withdrawn.isEmpty()) {
            about.append(' ').append(texts.of("consent.until", moment(withdrawn, texts)));
        }
        String viewed = one.path("viewedAt").asString("");
        about.append(' ')
                .append(
                        viewed.isEmpty()
                                ? texts.of("consent.viewed.never")
                                : texts.of("consent.viewed", moment(viewed, texts)));
        return new Given(
                financier,
                purpose,
                providers.getOrDefault(financier, financier)
                        + ": "
                        + texts.of("consent.purpose." + purpose),
                about.toString());
    }

    private static String moment(String at, Texts texts) {
        return texts.formats().dateAndTime(Instant.parse(at));
    }
}
