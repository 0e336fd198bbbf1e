package nl.kapitaalbrug.portal.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Organisation;
import nl.kapitaalbrug.portal.client.Sharing;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Pages;
import nl.kapitaalbrug.portal.request.Summaries;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** What applicants let the financier see who is signed in. */
@Controller
final class DossiersController {

    private final Sharing sharing;
    private final Summaries summaries;
    private final MessageSource messages;

    DossiersController(Sharing sharing, Summaries summaries, MessageSource messages) {
        this.sharing = sharing;
        this.summaries = summaries;
        this.messages = messages;
    }

    /**
     * One request.
     *
     * @param path where it is
     * @param title the firm, or the reference while it may not be named
     * @param about the reference, and what is allowed
     * @param sample whether it is not a real one
     */
    record Row(String path, String title, String about, boolean sample) {}

    @GetMapping("/dossiers")
    String list(CurrentUser user, Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        List<Row> rows = new ArrayList<>();
        organisation(user)
                .ifPresent(own ->
                        Pages.require(sharing.dossiers(own.id()))
                                .path("items")
                                .forEach(one -> rows.add(row(one, texts))));
        model.addAttribute("rows", rows);
        return "sharing/dossiers";
    }

    @GetMapping("/dossiers/{id}")
    String show(@PathVariable String id, CurrentUser user, Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        Organisation organisation =
                organisation(user)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        JsonNode dossier = Pages.require(sharing.dossier(organisation.id(), id));
        model.addAttribute("row", row(dossier, texts));
        model.addAttribute("reference", dossier.path("reference").asString(""));
        model.addAttribute("name", dossier.path("companyName").asString(""));
        model.addAttribute("kvkNumber", dossier.path("kvkNumber").asString(""));
        String submitted = dossier.path("submittedAt").asString("");
        model.addAttribute(
                "submitted",
                submitted.isEmpty() ? "" : texts.formats().dateAndTime(Instant.parse(submitted)));
        model.addAttribute("files", files(organisation, dossier, texts));
        model.addAttribute(
                "parts",
                dossier.path("answers").isObject()
                        ? summaries.of(dossier.path("answers"), texts)
                        : List.of());
        return "sharing/dossier";
    }

    /**
     * A document.
     *
     * @param name what it is about, and its type
     * @param path where a copy is
     */
    record Shared(String name, String path) {}

    /** The documents, where they may be seen. */
    private List<Shared> files(Organisation organisation, JsonNode dossier, Texts texts) {
        boolean allowed =
                dossier.path("purposes").values().stream()
                        .anyMatch(one -> one.asString("").equals("DOCUMENTS"));
        if (!allowed) {
            return List.of();
        }
        String id = dossier.path("id").asString();
        List<Shared> all = new ArrayList<>();
        Pages.require(sharing.documents(organisation.id(), id))
                .path("items")
                .forEach(one ->
                        all.add(
                                new Shared(
                                        name(one, texts),
                                        "/api/applicant/v1/organisations/%s/dossiers/%s/documents/%s/content"
                                                .formatted(
                                                        organisation.id(),
                                                        id,
                                                        one.path("id").asString()))));
        return all;
    }

    private static String name(JsonNode file, Texts texts) {
        String kind = texts.of("documents.kind." + file.path("kind").asString());
        String proves = file.path("proves").asString("");
        String about = proves.isEmpty() ? kind : kind + ", " + texts.of("documents.proves", proves);
        return about + " (" + file.path("type").asString() + ")";
    }

    /** A financier works for one organisation; of several the first by its name. */
    private static Optional<Organisation> organisation(CurrentUser user) {
        return user.organisations().stream().min(Comparator.comparing(Organisation::alias));
    }

    private static Row row(JsonNode one, Texts texts) {
        String reference = one.path("reference").asString("");
        String name = one.path("companyName").asString("");
        List<String> purposes = new ArrayList<>();
        one.path("purposes")
                .forEach(purpose ->
                        purposes.add(
                                texts.of(
                                        "dossiers.purpose."
                                                + purpose.asString().toLowerCase(Locale.ROOT))));
        return new Row(
                "/dossiers/" + one.path("id").asString(),
                name.isEmpty() ? reference : name,
                reference + " · " + String.join(" · ", purposes),
                !one.path("origin").asString("REAL").equals("REAL"));
    }
}
