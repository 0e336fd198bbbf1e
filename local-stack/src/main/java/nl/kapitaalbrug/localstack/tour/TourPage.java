package nl.kapitaalbrug.localstack.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of the tour, in the look of the portal. */
final class TourPage {

    private static final String TEMPLATE = read("tour.html");
    private static final String STEP = read("step.html");

    private final ResourceBundle texts;
    private final Locale language;

    /**
     * @param language Dutch or English
     */
    TourPage(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("nl.kapitaalbrug.localstack.tour.tour", language);
    }

    /**
     * The whole page.
     *
     * @param styles addresses of the portal's style sheets
     * @param failed whether the last step could not be opened
     */
    String html(Iterable<String> styles, boolean failed) {
        StringBuilder links = new StringBuilder();
        styles.forEach(style ->
                links.append("<link rel=\"stylesheet\" href=\"")
                        .append(escaped(style))
                        .append("\">\n  "));
        Locale other = language.getLanguage().equals("nl") ? Locale.ENGLISH : Locale.of("nl");
        return filled(
                TEMPLATE,
                Map.of(
                        "lang", language.getLanguage(),
                        "otherLang", other.getLanguage(),
                        "styles", links.toString().strip(),
                        "failure", failed ? paragraph("failure") : "",
                        "steps",
                                Stream.of(TourStep.values())
                                        .map(this::step)
                                        .collect(Collectors.joining("\n"))));
    }

    private String step(TourStep step) {
        String key = "step." + step.key();
        return filled(
                STEP,
                Map.of(
                        "number", String.valueOf(step.number()),
                        "of", escaped(text("of", step.number(), TourStep.values().length)),
                        "who", escaped(text("who." + step.user().username())),
                        "title", escaped(text(key + ".title")),
                        "text", escaped(text(key + ".text")),
                        "open", escaped(text(key + ".open"))));
    }

    private String paragraph(String key) {
        return "<p class=\"kb-notice kb-notice--warning\" role=\"alert\">"
                + escaped(text(key))
                + "</p>";
    }

    /** Fills the given places first, then those that are names of texts. */
    private String filled(String template, Map<String, String> given) {
        String page = template;
        for (Map.Entry<String, String> place : given.entrySet()) {
            page = page.replace("{{" + place.getKey() + "}}", place.getValue());
        }
        for (String key : texts.keySet()) {
            page = page.replace("{{" + key + "}}", escaped(texts.getString(key)));
        }
        return page;
    }

    private String text(String key, Object... values) {
        String text = texts.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language).format(values);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream stream = TourPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The file %s is missing".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
