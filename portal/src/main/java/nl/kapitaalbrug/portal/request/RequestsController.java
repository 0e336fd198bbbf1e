package nl.kapitaalbrug.portal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Notifications;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.RequestPage;
import nl.kapitaalbrug.portal.client.Sharing;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** One's own requests, and the beginning of a new one. */
@Controller
final class RequestsController {

    private static final int PAGE_SIZE = 20;

    private final FinancingRequests requests;
    private final Notifications notifications;
    private final Sharing sharing;
    private final MessageSource messages;

    RequestsController(
            FinancingRequests requests,
            Notifications notifications,
            Sharing sharing,
            MessageSource messages) {
        this.requests = requests;
        this.notifications = notifications;
        this.sharing = sharing;
        this.messages = messages;
    }

    /**
     * One request in the list.
     *
     * @param title what it is about
     * @param path where it is
     * @param badge where it stands
     * @param reference short, for people
     * @param need the amount wanted of others; empty while not known
     * @param changed when it last changed
     * @param sample whether it is not a real one
     */
    record Row(
            String title,
            String path,
            Badge badge,
            String reference,
            String need,
            String changed,
            boolean sample) {}

    /**
     * A request of somebody else that the person takes part in.
     *
     * @param title what it is about
     * @param path where it is
     * @param about its reference, and as what
     */
    record Other(String title, String path, String about) {}

    @GetMapping(FinancingRequestPaths.ALL)
    String list(
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            CurrentUser user,
            Model model,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        boolean starts = user.has(Role.APPLICANT);
        RequestPage found =
                starts
                        ? Pages.require(requests.list(Math.max(1, page), PAGE_SIZE))
                        : RequestPage.NONE;
        List<Row> rows = found.requests().stream().map(one -> row(one, texts)).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("starts", starts);
        model.addAttribute("others", others(texts));
        model.addAttribute("unread", notifications.unread());
        model.addAttribute("page", found.page());
        model.addAttribute("pages", found.pages());
        return "request/list";
    }

    @GetMapping(FinancingRequestPaths.ALL + "/nieuw")
    String ask(Model model) {
        model.addAttribute("key", Pages.newKey());
        model.addAttribute("problems", List.of());
        return "request/new";
    }

    @PostMapping(FinancingRequestPaths.ALL + "/nieuw")
    ResponseEntity<Void> create(@RequestParam(name = "sleutel", defaultValue = "") String key) {
        FinancingRequest created = Pages.require(requests.create(Pages.key(key)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", FinancingRequestPaths.request(created.id()))
                .build();
    }

    /** From the page of a request: the same answers in a new one. */
    @PostMapping(FinancingRequestPaths.ALL + "/{id}/kopie")
    ResponseEntity<Void> copy(
            @PathVariable String id,
            @RequestParam(name = "sleutel", defaultValue = "") String key) {
        FinancingRequest copy = Pages.require(requests.copy(id, Pages.key(key)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", FinancingRequestPaths.request(copy.id()) + "?gemeld=kopie")
                .build();
    }

    /** The requests of others; none when the service does not tell. */
    private List<Other> others(Texts texts) {
        List<Other> others = new ArrayList<>();
        if (sharing.participations() instanceof Outcome.Done<JsonNode>(JsonNode found)) {
            found.path("items").forEach(one -> others.add(other(one, texts)));
        }
        return others;
    }

    private static Other other(JsonNode one, Texts texts) {
        String reference = one.path("reference").asString("");
        String name = one.path("companyName").asString("");
        return new Other(
                name.isEmpty() ? reference : name,
                FinancingRequestPaths.request(one.path("id").asString()),
                reference + " · " + texts.of("people.you." + one.path("kind").asString()));
    }

    private static Row row(RequestPage.Item request, Texts texts) {
        String name = request.companyName();
        var need = request.externalNeed();
        var changed = request.changed();
        return new Row(
                name.isEmpty() ? texts.of("list.untitled") : name,
                FinancingRequestPaths.request(request.id()),
                badge(request),
                request.reference(),
                need == null ? "" : texts.formats().amount(need),
                changed == null ? "" : texts.formats().date(changed),
                !"REAL".equals(request.origin()));
    }

    private static Badge badge(RequestPage.Item request) {
        return switch (request.status()) {
            case DRAFT -> Badge.DRAFT;
            case SUBMITTED -> request.moments().matched() == null ? Badge.SUBMITTED : Badge.MATCHED;
            case REVISING -> Badge.REVISING;
            case WITHDRAWN -> Badge.WITHDRAWN;
        };
    }
}
