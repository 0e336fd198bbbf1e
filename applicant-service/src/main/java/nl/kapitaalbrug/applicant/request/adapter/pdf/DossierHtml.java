package nl.kapitaalbrug.applicant.request.adapter.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;

/** The dossier as XHTML. Every text is escaped; nothing in it is loaded from anywhere. */
final class DossierHtml {

    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-left { content: "%s"; font-family: dossier; font-size: 8pt; }
              @bottom-right { content: counter(page) " / " counter(pages);
                font-family: dossier; font-size: 8pt; } }
            body { font-family: dossier; font-size: 10pt; line-height: 1.4; color: #16213d; }
            h1 { font-size: 18pt; margin: 0 0 6pt 0; }
            h2 { font-size: 13pt; margin: 16pt 0 4pt 0; page-break-after: avoid; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th { text-align: left; border-bottom: 1pt solid #16213d; padding: 3pt 6pt 3pt 0; }
            td { border-bottom: 0.5pt solid #b9c3cf; padding: 3pt 6pt 3pt 0; vertical-align: top; }
            tr { page-break-inside: avoid; }
            """;

    private final FinancingRequest request;
    private final DossierTexts texts;
    private final Instant now;
    private final StringBuilder html = new StringBuilder();

    DossierHtml(FinancingRequest request, DossierTexts texts, Instant now) {
        this.request = request;
        this.texts = texts;
        this.now = now;
    }

    String write() {
        String title = texts.of("title", request.reference().value());
        html.append("<html lang=\"%s\"><head><title>".formatted(texts.language()))
                .append(escaped(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escaped(texts.of("subject")))
                .append("\"/><meta name=\"author\" content=\"Kapitaalbrug\"/>")
                .append("<meta name=\"description\" content=\"")
                .append(escaped(texts.of("subject")))
                .append("\"/><style>")
                .append(STYLE.formatted(request.reference().value()))
                .append("</style><bookmarks>");
        for (Section section : Section.values()) {
            html.append(
                    "<bookmark name=\"%s\" href=\"#%s\"/>"
                            .formatted(escaped(name(section)), section.name()));
        }
        html.append("</bookmarks></head><body>");
        tag("h1", "", title);
        facts();
        for (Section section : Section.values()) {
            section(section);
        }
        revisions();
        timeline();
        return html.append("</body></html>").toString();
    }

    private void facts() {
        tag("p", "", texts.of("status." + request.status().name()));
        if (request.origin() != DataOrigin.REAL) {
            tag("p", "", texts.of("origin." + request.origin().name()));
        }
        tag("p", "", texts.of("made", texts.moment(now)));
    }

    private void section(Section section) {
        tag("h2", " id=\"" + section.name() + "\"", name(section));
        Object part = request.sections().part(section);
        if (part == null) {
            tag("p", "", texts.of("section.empty"));
            return;
        }
        List<DossierLines.Line> lines = new DossierLines(texts, sources(section)).of(part);
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(line.label(), line.answer(), line.source())));
        table(List.of("question", "answer", "source"), rows);
    }

    private void revisions() {
        tag("h2", "", texts.of("revisions"));
        if (request.revisions().all().isEmpty()) {
            tag("p", "", texts.of("revisions.none"));
            return;
        }
        table(
                List.of("revision", "when"),
                request.revisions().all().stream()
                        .map(one ->
                                List.of(
                                        String.valueOf(one.number()),
                                        texts.moment(one.submittedAt())))
                        .toList());
    }

    private void timeline() {
        tag("h2", "", texts.of("timeline"));
        table(
                List.of("event", "when"),
                request.timeline().entries().stream()
                        .map(entry ->
                                List.of(
                                        texts.of("event." + entry.event().name()),
                                        texts.moment(entry.at())))
                        .toList());
    }

    private void table(List<String> heads, List<List<String>> rows) {
        html.append("<table><thead><tr>");
        heads.forEach(head -> tag("th", " scope=\"col\"", texts.of("head." + head)));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> tag("td", "", cell));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void tag(String name, String attributes, String text) {
        html.append('<').append(name).append(attributes).append('>');
        html.append(escaped(text)).append("</").append(name).append('>');
    }

    private String name(Section section) {
        return texts.of(FactTexts.choice(section));
    }

    /** By the last part of the place, which is the name that lines have. */
    private Map<String, FactSource> sources(Section section) {
        String within = section.name().toLowerCase(Locale.ROOT) + "/";
        Map<String, FactSource> sources = new HashMap<>();
        request.sections()
                .sources()
                .forEach((place, source) -> {
                    if (place.startsWith(within)) {
                        sources.put(place.substring(place.lastIndexOf('/') + 1), source);
                    }
                });
        return sources;
    }

    /** Text as text; what XML cannot hold, and what cannot be seen, is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .filter(c -> Character.isDefined(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }
}
