package nl.kapitaalbrug.support.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document as XHTML. Every text is escaped; nothing in it is loaded from anywhere. */
public final class DocumentHtml {

    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-left { content: "%s"; font-family: document; font-size: 8pt; }
              @bottom-right { content: counter(page) " / " counter(pages);
                font-family: document; font-size: 8pt; } }
            body { font-family: document; font-size: 10pt; line-height: 1.4; color: #16213d; }
            h1 { font-size: 18pt; margin: 0 0 6pt 0; }
            h2 { font-size: 13pt; margin: 16pt 0 4pt 0; page-break-after: avoid; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th { text-align: left; border-bottom: 1pt solid #16213d; padding: 3pt 6pt 3pt 0; }
            td { border-bottom: 0.5pt solid #b9c3cf; padding: 3pt 6pt 3pt 0; vertical-align: top; }
            tr { page-break-inside: avoid; }
            .seal { font-size: 7pt; word-wrap: break-word; }
            """;

    private final Locale language;
    private final String title;
    private final String subject;
    private final String footer;
    private final List<String> chapters = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();

    /**
     * An empty document.
     *
     * @param language what it is written in
     * @param title its title and first heading
     * @param subject what it is, in a sentence
     * @param footer stands under each page: letters, digits, spaces, dots and hyphens
     */
    public DocumentHtml(Locale language, String title, String subject, String footer) {
        this.language = language;
        this.title = title;
        this.subject = subject;
        this.footer = footer.replaceAll("[^\\p{L}\\p{N} .-]", "");
        tag("h1", "", title);
    }

    /** Begins a chapter, which is a bookmark too. */
    public DocumentHtml chapter(String name) {
        chapters.add(name);
        return tag("h2", " id=\"h%d\"".formatted(chapters.size()), name);
    }

    /** A paragraph. */
    public DocumentHtml paragraph(String text) {
        return tag("p", "", text);
    }

    /** A long code in small letters, broken where the line ends. */
    public DocumentHtml code(String text) {
        return tag("p", " class=\"seal\"", text.replaceAll("(.{90})", "$1 "));
    }

    /** A table with a head. */
    public DocumentHtml table(List<String> heads, List<List<String>> rows) {
        body.append("<table><thead><tr>");
        heads.forEach(head -> tag("th", " scope=\"col\"", head));
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(cell -> tag("td", "", cell));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** The whole of it. */
    String write() {
        StringBuilder html = new StringBuilder();
        html.append("<html lang=\"%s\"><head><title>".formatted(language.toLanguageTag()))
                .append(escaped(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escaped(subject))
                .append("\"/><meta name=\"author\" content=\"Kapitaalbrug\"/>")
                .append("<meta name=\"description\" content=\"")
                .append(escaped(subject))
                .append("\"/><style>")
                .append(STYLE.formatted(footer))
                .append("</style><bookmarks>");
        for (int i = 0; i < chapters.size(); i++) {
            html.append(
                    "<bookmark name=\"%s\" href=\"#h%d\"/>"
                            .formatted(escaped(chapters.get(i)), i + 1));
        }
        return html.append("</bookmarks></head><body>")
                .append(body)
                .append("</body></html>")
                .toString();
    }

    private DocumentHtml tag(String name, String attributes, String text) {
        body.append('<').append(name).append(attributes).append('>');
        body.append(escaped(text)).append("</").append(name).append('>');
        return this;
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
