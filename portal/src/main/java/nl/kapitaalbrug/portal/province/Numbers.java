package nl.kapitaalbrug.portal.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.format.Formats;
import tools.jackson.databind.JsonNode;

/** Writes the numbers of the page, in requests or in euros, and says why one is hidden. */
final class Numbers {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Texts texts;
    private final boolean euros;
    private final int minFirms;
    private final String day;

    Numbers(Texts texts, boolean euros, JsonNode about) {
        this.texts = texts;
        this.euros = euros;
        this.minFirms = about.path("disclosure").path("minFirms").asInt(3);
        String asOf = about.path("asOf").asString("");
        this.day = asOf.isEmpty() ? "" : texts.formats().date(Instant.parse(asOf));
    }

    Texts texts() {
        return texts;
    }

    boolean inEuros() {
        return euros;
    }

    /** The day of the numbers. */
    String day() {
        return day;
    }

    /** The text of that key, which ends with a dot, in the measure of the page. */
    String inMeasure(String key, Object... arguments) {
        return texts.of(key + (euros ? "euros" : "needs"), arguments);
    }

    /** The number, or why it is not shown. */
    String text(Shown number) {
        return number.isHidden() ? reason(number) : value(number.orZero());
    }

    /** A number of requests, whatever the measure of the page. */
    String count(Shown number) {
        return number.isHidden() ? reason(number) : formats().number(number.orZero());
    }

    FigureView.Cell cell(Shown number) {
        return new FigureView.Cell(text(number), number.isHidden());
    }

    List<FigureView.Cell> cells(List<Shown> numbers) {
        return numbers.stream().map(this::cell).toList();
    }

    /** Short enough for a tile: requests, or millions of euros with one decimal. */
    String onTile(Shown number) {
        if (number.isHidden()) {
            return "–";
        }
        return euros
                ? formats().number(number.orZero().divide(MILLION, 1, RoundingMode.HALF_UP))
                : formats().number(number.orZero());
    }

    String reason(Shown number) {
        return texts.of("province.hidden." + number.hidden(), minFirms);
    }

    private String value(BigDecimal value) {
        return euros
                ? formats().amount(value.setScale(0, RoundingMode.HALF_UP))
                : formats().number(value);
    }

    private Formats formats() {
        return texts.formats();
    }
}
