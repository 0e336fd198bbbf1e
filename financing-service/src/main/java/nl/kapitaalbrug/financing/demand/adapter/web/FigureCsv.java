package nl.kapitaalbrug.financing.demand.adapter.web;

import java.math.BigDecimal;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.demand.adapter.web.FigureTable.CellResponse;
import nl.kapitaalbrug.financing.demand.domain.Hidden;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A figure as CSV (RFC 4180): first what it is about, then one line for each cell. A text that a
 * spreadsheet would calculate gets an apostrophe in front.
 */
final class FigureCsv {

    private static final String FORMULA = "=+-@\t\r\n|%";

    private final DemandTexts texts;
    private final FigureResponse figure;
    private final StringBuilder out = new StringBuilder();

    private FigureCsv(FigureResponse figure, DemandTexts texts) {
        this.figure = figure;
        this.texts = texts;
    }

    static String of(FigureResponse figure, Catalogue catalogue) {
        return of(figure, new DemandTexts(figure.locale(), catalogue));
    }

    static String of(FigureResponse figure, DemandTexts texts) {
        FigureCsv csv = new FigureCsv(figure, texts);
        csv.about();
        csv.cells();
        return csv.out.toString();
    }

    private void about() {
        AboutResponse about = figure.about();
        AboutResponse.OriginsResponse origins = about.origins();
        line("csv.figure", figure.table().title());
        line("csv.asOf", texts.date(about.asOf()));
        line("csv.period", about.realBefore().toString());
        line("csv.n", number(figure.table().total().needs(), figure.table().total().needsHidden()));
        line("csv.real", number(origins.real(), origins.realHidden()));
        line("csv.sample", Long.toString(origins.sample()));
        line("csv.synthetic", Long.toString(origins.synthetic()));
        line("csv.limits", texts.text("csv.limitsText", about.disclosure().minFirms()));
    }

    private void record(@Nullable Object... values) {
        out.append(CSVFormat.RFC4180.format(values)).append("\r\n");
    }

    private void line(String key, String value) {
        record(safe(texts.text(key)), safe(value));
    }

    private void cells() {
        record(
                texts.text("csv.key"),
                texts.text("csv.name"),
                texts.text("csv.column"),
                texts.text("csv.needs"),
                texts.text("csv.needsHidden"),
                texts.text("csv.euros"),
                texts.text("csv.eurosHidden"));
        FigureTable table = figure.table();
        for (FigureTable.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                CellResponse cell = row.cells().get(i);
                record(
                        safe(row.key()),
                        safe(row.name()),
                        safe(table.columns().get(i).name()),
                        cell.needs(),
                        reason(cell.needsHidden()),
                        plain(cell.euros()),
                        reason(cell.eurosHidden()));
            }
        }
    }

    private String number(@Nullable Long number, @Nullable Hidden hidden) {
        return number == null ? String.valueOf(reason(hidden)) : Long.toString(number);
    }

    private @Nullable String reason(@Nullable Hidden hidden) {
        return hidden == null
                ? null
                : safe(texts.hidden(hidden, figure.about().disclosure().minFirms()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
