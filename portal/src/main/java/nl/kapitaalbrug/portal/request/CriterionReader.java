package nl.kapitaalbrug.portal.request;

import java.time.LocalDate;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import nl.kapitaalbrug.portal.request.RouteView.Criterion;
import tools.jackson.databind.JsonNode;

/** Reads the criteria of a match result, and where they are written. */
final class CriterionReader {

    private final Texts texts;

    CriterionReader(Texts texts) {
        this.texts = texts;
    }

    Criterion criterion(JsonNode criterion) {
        String label = text(criterion.path("label"));
        return new Criterion(
                Badge.ofVerdict(criterion.path("outcome").asString("")),
                label.isEmpty() ? criterion.path("code").asString("") : label,
                text(criterion.path("yours")),
                text(criterion.path("needed")),
                source(criterion),
                url(criterion.path("source")),
                isOwnKnowledge(criterion));
    }

    Criterion humanCheck(JsonNode check) {
        return new Criterion(
                Badge.ofVerdict("HUMAN_CHECK"),
                texts.of("route.provider.judges"),
                "",
                text(check.path("text")),
                source(check),
                url(check.path("source")),
                isOwnKnowledge(check));
    }

    /** Where it is written. What no page says is called what it is: our own knowledge. */
    String source(JsonNode said) {
        JsonNode source = said.path("source");
        if (url(source).isEmpty() && isOwnKnowledge(said)) {
            return texts.of("route.ownKnowledge");
        }
        String title = publisher(text(source.path("text")));
        String day = source.path("date").asString("");
        boolean dated = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return title.isEmpty() || !dated
                ? title
                : title + " (" + texts.formats().date(LocalDate.parse(day)) + ")";
    }

    /** Only an address of the web becomes a link. */
    static String url(JsonNode source) {
        String url = source.path("url").asString("");
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    static boolean isOwnKnowledge(JsonNode node) {
        return "OWN_KNOWLEDGE".equals(node.path("basis").asString(""));
    }

    /** A title that was made of an address says nothing; then its publisher is enough. */
    private static String publisher(String title) {
        int end = title.indexOf(": ");
        boolean readable = end < 0 || Character.isUpperCase(title.charAt(end + 2));
        return readable ? title : title.substring(0, end);
    }

    private String text(JsonNode node) {
        return Tree.text(node, texts.locale());
    }
}
