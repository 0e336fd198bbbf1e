package nl.kapitaalbrug.portal.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.Reviews;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.format.Formats;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** What waits for people, the first one due first. */
@Controller
final class ReviewsController {

    private static final int PAGE_SIZE = 20;

    private final Reviews reviews;
    private final Clock clock;
    private final MessageSource messages;

    ReviewsController(Reviews reviews, Clock clock, MessageSource messages) {
        this.reviews = reviews;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(ReviewPaths.ALL)
    String show(
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            @RequestParam(name = "gemeld", defaultValue = "") String told,
            Model model,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        int number = Math.max(1, page);
        JsonNode found = Pages.require(reviews.underWay(number, PAGE_SIZE));
        List<ReviewHead> all = heads(found, number, model, texts);
        int total = found.path("total").asInt(all.size());
        model.addAttribute("own", all.stream().filter(ReviewHead::isYours).toList());
        model.addAttribute("others", all.stream().filter(one -> !one.isYours()).toList());
        model.addAttribute("late", late(found, number, total, texts));
        model.addAttribute("notice", notice(told, texts));
        return "review/list";
    }

    @GetMapping(ReviewPaths.DECIDED)
    String showDecided(
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        int number = Math.max(1, page);
        JsonNode found = Pages.require(reviews.decided(number, PAGE_SIZE));
        model.addAttribute("rows", heads(found, number, model, texts));
        return "review/decided";
    }

    /** The reviews of a page, with which page of how many it is. */
    private List<ReviewHead> heads(JsonNode found, int page, Model model, Texts texts) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<ReviewHead> all = new ArrayList<>();
        found.path("items").forEach(item -> all.add(ReviewHead.of(item, today, texts)));
        int total = found.path("total").asInt(all.size());
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("pages", Math.max(1, Math.ceilDiv(total, PAGE_SIZE)));
        return all;
    }

    /** Late ones stand first, so the first page tells how many there are. */
    private static String late(JsonNode found, int page, int total, Texts texts) {
        long late =
                found.path("items").values().stream()
                        .filter(item -> item.path("term").asString("").equals("LATE"))
                        .count();
        if (page > 1) {
            return "";
        }
        boolean more = late == found.path("items").size() && late < total;
        return texts.of(more ? "reviews.late.more" : "reviews.late", late);
    }

    private static @Nullable Notice notice(String told, Texts texts) {
        return switch (told) {
            case "teruggestuurd" -> Notice.ok(texts.of("reviews.told.sentBack"));
            case "teruggegeven" -> Notice.ok(texts.of("reviews.told.givenBack"));
            case "belang" -> Notice.ok(texts.of("reviews.told.interest"));
            case "weg" -> Notice.warning(texts.of("reviews.told.gone"));
            default -> null;
        };
    }
}
