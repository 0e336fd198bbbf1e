package nl.kapitaalbrug.portal.notification;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.portal.client.Notifications;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** What a person is told, and whether it also comes by mail. */
@Controller
final class NotificationsController {

    private static final String PATH = "/berichten";
    private static final int PAGE_SIZE = 20;

    private final Notifications notifications;
    private final MessageSource messages;

    NotificationsController(Notifications notifications, MessageSource messages) {
        this.notifications = notifications;
        this.messages = messages;
    }

    /**
     * One notification.
     *
     * @param title what happened
     * @param path where more of it stands
     * @param when it happened
     * @param reference of the request
     * @param unread whether it is new
     */
    record Row(String title, String path, String when, String reference, boolean unread) {}

    @GetMapping(PATH)
    String show(
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            @RequestParam(name = "gemeld", defaultValue = "") String told,
            CurrentUser user,
            Model model,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        int number = Math.max(1, page);
        JsonNode found = require(notifications.list(number, PAGE_SIZE));
        boolean takesPart = user.has(Role.APPLICANT) || user.has(Role.ADVISER);
        List<Row> rows = new ArrayList<>();
        found.path("items").forEach(item -> rows.add(row(item, takesPart, texts)));
        model.addAttribute("rows", rows);
        model.addAttribute("takesPart", takesPart);
        model.addAttribute("unread", found.path("unread").asInt(0));
        model.addAttribute("newest", found.path("items").path(0).path("at").asString(""));
        model.addAttribute("page", number);
        model.addAttribute(
                "pages", Math.max(1, Math.ceilDiv(found.path("total").asInt(0), PAGE_SIZE)));
        model.addAttribute("mail", require(notifications.mail()));
        model.addAttribute("notice", notice(told, texts));
        return "notification/list";
    }

    @PostMapping(PATH + "/gelezen")
    ResponseEntity<Void> read(@RequestParam(name = "tot") String upTo) {
        require(notifications.markRead(moment(upTo)));
        return back("gelezen");
    }

    @PostMapping(PATH + "/e-mail")
    ResponseEntity<Void> choose(@RequestParam(name = "e-mail") String wanted) {
        boolean mail = wanted.equals("ja");
        require(notifications.chooseMail(mail));
        return back(mail ? "e-mail-aan" : "e-mail-uit");
    }

    /** Who only assesses opens no request: the message is about a review. */
    private static Row row(JsonNode item, boolean takesPart, Texts texts) {
        String kind = item.path("kind").asString();
        String request = "/aanvragen/" + item.path("requestId").asString();
        return new Row(
                texts.orElse("notification." + kind, texts.of("notification.OTHER")),
                takesPart ? place(kind, request) : "/beoordelingen",
                texts.formats().dateAndTime(Instant.parse(item.path("at").asString())),
                item.path("reference").asString(""),
                !item.has("readAt"));
    }

    private static String place(String kind, String request) {
        return switch (kind) {
            case "DRAFT_LEFT" -> request + "/verder";
            case "REVIEW_DUE_SOON", "REVIEW_LATE" -> "/beoordelingen";
            default -> request;
        };
    }

    private static @Nullable Notice notice(String told, Texts texts) {
        return switch (told) {
            case "gelezen" -> Notice.ok(texts.of("notifications.done"));
            case "e-mail-aan" -> Notice.ok(texts.of("notifications.mail.started"));
            case "e-mail-uit" -> Notice.ok(texts.of("notifications.mail.stopped"));
            default -> null;
        };
    }

    private static Instant moment(String sent) {
        try {
            return Instant.parse(sent);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a moment", e);
        }
    }

    private static ResponseEntity<Void> back(String told) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", PATH + "?gemeld=" + told)
                .build();
    }

    private static <T> T require(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.NotAllowed<T>(int status) ->
                    throw new ResponseStatusException(HttpStatus.valueOf(status));
            case Outcome.Refused<T> refused ->
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            default -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }
}
