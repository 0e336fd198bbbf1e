package nl.kapitaalbrug.portal.deal;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Organisation;
import nl.kapitaalbrug.portal.client.Deals;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.Texts;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The deals, for financiers. */
@Controller
final class DealsController {

    private static final String LIST = "deal/list";

    private final Deals deals;
    private final MessageSource messages;

    DealsController(Deals deals, MessageSource messages) {
        this.deals = deals;
        this.messages = messages;
    }

    @GetMapping(DealPaths.SUITING)
    String suiting(
            @RequestParam MultiValueMap<String, String> parameters,
            CurrentUser user,
            Model model,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        DealAddress address = DealAddress.of(DealPaths.SUITING, parameters);
        model.addAttribute("suiting", true);
        tabs(address, model);
        Optional<Organisation> organisation = organisation(user);
        if (organisation.isEmpty()) {
            return "deal/no-organisation";
        }
        JsonNode answer = require(deals.suiting(organisation.get().id(), address.query()));
        model.addAttribute("hasInstruments", !answer.path("instruments").isEmpty());
        model.addAttribute(
                "list", DealList.of(answer, address, new DealReader(texts)::suiting, texts));
        return LIST;
    }

    @GetMapping(DealPaths.ALL)
    String all(@RequestParam MultiValueMap<String, String> parameters, Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        DealAddress address = DealAddress.of(DealPaths.ALL, parameters);
        model.addAttribute("suiting", false);
        model.addAttribute("hasInstruments", true);
        tabs(address, model);
        JsonNode answer = require(deals.all(address.query()));
        model.addAttribute(
                "list", DealList.of(answer, address, new DealReader(texts)::deal, texts));
        return LIST;
    }

    @GetMapping(DealPaths.ALL + "/{dealId:[0-9a-f]{32}}")
    String one(@PathVariable String dealId, CurrentUser user, Model model, Locale locale) {
        Optional<Organisation> organisation = organisation(user);
        Deals.Found found = deals.find(dealId, organisation.map(Organisation::id));
        JsonNode answer = require(found.deal());
        DealReader reader = new DealReader(new Texts(messages, locale));
        model.addAttribute("deal", reader.deal(answer.path("deal")));
        model.addAttribute("technology", reader.reasons(answer, "TECHNOLOGY"));
        model.addAttribute("risk", reader.reasons(answer, "RISK"));
        model.addAttribute("own", own(organisation, found.own()));
        if (found.own() instanceof Outcome.Done<JsonNode>(JsonNode item)) {
            model.addAttribute("matches", reader.matches(item));
        }
        return "deal/one";
    }

    /** What can be said of the own organisation. */
    private static String own(Optional<Organisation> organisation, Outcome<JsonNode> own) {
        if (organisation.isEmpty()) {
            return "none";
        }
        return switch (own) {
            case Outcome.Done<JsonNode> done -> "matches";
            case Outcome.NotFound<JsonNode> nothing -> "nothing";
            default -> "unavailable";
        };
    }

    private static void tabs(DealAddress address, Model model) {
        model.addAttribute("address", address.path());
        model.addAttribute("order", address.order());
        model.addAttribute("suitingPath", address.onList(DealPaths.SUITING));
        model.addAttribute("allPath", address.onList(DealPaths.ALL));
    }

    /** A financier works for one organisation; of several the first by its name. */
    private static Optional<Organisation> organisation(CurrentUser user) {
        return user.organisations().stream().min(Comparator.comparing(Organisation::alias));
    }

    private static JsonNode require(Outcome<JsonNode> outcome) {
        return switch (outcome) {
            case Outcome.Done<JsonNode>(JsonNode value) -> value;
            case Outcome.NotFound<JsonNode> none ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Refused<JsonNode> refused ->
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            case Outcome.NotAllowed<JsonNode>(int status) ->
                    throw new ResponseStatusException(HttpStatus.valueOf(status));
            default -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }
}
