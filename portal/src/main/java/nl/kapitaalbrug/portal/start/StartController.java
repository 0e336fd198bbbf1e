package nl.kapitaalbrug.portal.start;

import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.Catalogue;
import nl.kapitaalbrug.portal.client.CatalogueSummary;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.PortalProperties;
import nl.kapitaalbrug.portal.request.QuickCheckDoor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. It is there whether or not the services behind it answer. */
@Controller
final class StartController {

    /** The longest bar of the chart, in the units of the drawing. */
    static final int WIDTH = 200;

    private final Catalogue catalogue;
    private final PortalProperties properties;
    private final MessageSource messages;

    StartController(Catalogue catalogue, PortalProperties properties, MessageSource messages) {
        this.catalogue = catalogue;
        this.properties = properties;
        this.messages = messages;
    }

    /**
     * One kind of instrument.
     *
     * @param name of the kind
     * @param count how many there are
     * @param width of its bar, from zero
     */
    record Kind(String name, int count, int width) {}

    @GetMapping("/")
    String start(Model model, Locale locale) {
        Texts texts = new Texts(messages, locale);
        model.addAttribute("tour", properties.tour());
        model.addAttribute("firstQuestion", QuickCheckDoor.firstQuestion(texts));
        catalogue
                .summary()
                .ifPresent(summary -> {
                    model.addAttribute("catalogue", summary);
                    model.addAttribute("kinds", kinds(summary, texts));
                    model.addAttribute("newestSource", newest(summary, texts));
                });
        return "start";
    }

    private static List<Kind> kinds(CatalogueSummary summary, Texts texts) {
        int most = summary.kinds().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return summary.kinds().entrySet().stream()
                .map(entry ->
                        new Kind(
                                texts.orElse("kind." + entry.getKey(), texts.of("kind.other")),
                                entry.getValue(),
                                Math.round((float) WIDTH * entry.getValue() / most)))
                .toList();
    }

    private static String newest(CatalogueSummary summary, Texts texts) {
        var day = summary.newestSource();
        return day == null ? "" : texts.of("start.catalogue.newest", texts.formats().date(day));
    }
}
