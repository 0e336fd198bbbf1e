package nl.kapitaalbrug.portal.calculator;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.format.Formats;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of firms that were judged, of all together.
 *
 * @param text how many are known, and from how many on more is told
 * @param score how near the probabilities were; empty while there are too few
 * @param rows classes with enough firms
 */
record OutcomesView(String text, String score, List<Row> rows) {

    private static final int DECIMALS = 2;
    private static final int SCORE_DECIMALS = 3;

    /** One class letter, in words. */
    record Row(String letter, String cases, String defaults, String observed, String expected) {}

    /** The view; {@code null} when the service tells nothing of it. */
    static @Nullable OutcomesView of(JsonNode outcomes, Texts texts) {
        if (!outcomes.isObject()) {
            return null;
        }
        Formats formats = texts.formats();
        List<Row> rows =
                outcomes.path("letters").valueStream().map(one -> row(one, formats)).toList();
        return new OutcomesView(
                texts.of(
                        rows.isEmpty() ? "model.outcomes.few" : "model.outcomes",
                        outcomes.path("recorded").asInt(0),
                        outcomes.path("least").asInt(0)),
                outcomes.has("brierScore")
                        ? texts.of(
                                "model.outcomes.score",
                                formats.number(
                                        outcomes.path("brierScore").asDecimal(BigDecimal.ZERO),
                                        SCORE_DECIMALS))
                        : "",
                rows);
    }

    private static Row row(JsonNode one, Formats formats) {
        return new Row(
                one.path("letter").asString(""),
                formats.number(one.path("cases").asDecimal(BigDecimal.ZERO)),
                formats.number(one.path("defaults").asDecimal(BigDecimal.ZERO)),
                percent(one.path("observedDefaultRate"), formats),
                percent(one.path("expectedDefaultRate"), formats));
    }

    private static String percent(JsonNode share, Formats formats) {
        BigDecimal percentage = share.asDecimal(BigDecimal.ZERO).movePointRight(2);
        return formats.percent(percentage, DECIMALS);
    }
}
