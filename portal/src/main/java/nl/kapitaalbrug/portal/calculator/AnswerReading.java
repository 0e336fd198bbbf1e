package nl.kapitaalbrug.portal.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.portal.form.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes an answer by the description of its calculator. */
final class AnswerReading {

    /** The result that each calculator is about. */
    private static final Map<String, String> HEADLINES =
            Map.ofEntries(
                    Map.entry("trl", "supportedLevel"),
                    Map.entry("trlSystem", "systemLevel"),
                    Map.entry("altmanZDoublePrime", "zDoublePrime"),
                    Map.entry("altmanZPrime", "zPrime"),
                    Map.entry("ratios", "dscr"),
                    Map.entry("scorecard", "rating"),
                    Map.entry("expectedLoss", "elEur"),
                    Map.entry("lifetimeExpectedLoss", "elLifetimeEur"),
                    Map.entry("sizeClass", "sizeClass"),
                    Map.entry("addedValue", "perWorkerEur"),
                    Map.entry("jCurve", "graceQuarters"),
                    Map.entry("breakEvenTicket", "breakEvenTicketEur"),
                    Map.entry("requiredReward", "requiredRewardEur"),
                    Map.entry("decisionGate", "humanDecisionRequired"));

    private static final Set<String> NUMERIC = Set.of("EURO", "NUMBER", "SHARE", "WHOLE");
    private static final int DECIMALS = 4;

    private final Texts texts;

    AnswerReading(Texts texts) {
        this.texts = texts;
    }

    AnswerView view(JsonNode calculator, JsonNode answer) {
        String first = HEADLINES.getOrDefault(calculator.path("method").asString(), "");
        AnswerView.Figure headline = new AnswerView.Figure("", null);
        List<AnswerView.Figure> figures = new ArrayList<>();
        List<AnswerView.Table> tables = new ArrayList<>();
        for (JsonNode result : calculator.path("results")) {
            String name = result.path("name").asString();
            JsonNode value = answer.path(name);
            String label = Said.in(result.path("label"), texts);
            if (result.path("type").asString().equals("ROWS")) {
                if (!value.isEmpty()) {
                    tables.add(table(label, result.path("columns"), value));
                }
            } else if (name.equals(first)) {
                headline = new AnswerView.Figure(label, written(result, value));
            } else {
                figures.add(new AnswerView.Figure(label, written(result, value)));
            }
        }
        List<String> meaning =
                answer.path("reasons")
                        .valueStream()
                        .map(reason -> Said.in(reason.path("text"), texts))
                        .toList();
        return new AnswerView(
                headline, figures, tables, meaning, answer.path("parameterVersion").asString(""));
    }

    private AnswerView.Table table(String title, JsonNode columns, JsonNode rows) {
        List<String> names =
                columns.valueStream().map(column -> Said.in(column.path("label"), texts)).toList();
        List<List<AnswerView.Cell>> cells =
                rows.valueStream().map(row -> cells(columns, row)).toList();
        return new AnswerView.Table(title, names, cells);
    }

    private List<AnswerView.Cell> cells(JsonNode columns, JsonNode row) {
        return columns.valueStream()
                .map(column -> {
                    String text = written(column, row.path(column.path("name").asString()));
                    return new AnswerView.Cell(
                            Said.in(column.path("label"), texts),
                            text == null ? "–" : text,
                            NUMERIC.contains(column.path("type").asString()));
                })
                .toList();
    }

    @Nullable String written(JsonNode result, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return switch (result.path("type").asString()) {
            case "EURO" -> texts.formats().amount(value.asDecimal());
            case "NUMBER" -> texts.formats().number(value.asDecimal(), DECIMALS);
            case "SHARE" -> share(value.asDecimal());
            case "YES_NO" -> texts.of(value.asBoolean() ? "form.yes" : "form.no");
            case "CODE" -> code(result, value.asString());
            case "WORDS" -> Said.in(value, texts);
            case "CODES" -> gaps(value);
            case "WHOLE_BY_NAME" ->
                    value.properties().stream()
                            .map(one -> one.getKey() + ": " + one.getValue().asString())
                            .collect(Collectors.joining("; "));
            default -> value.asString();
        };
    }

    private String share(BigDecimal share) {
        BigDecimal percentage =
                share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return texts.formats().percent(percentage);
    }

    private String code(JsonNode result, String code) {
        return result.path("values")
                .valueStream()
                .filter(one -> one.path("value").asString().equals(code))
                .map(one -> Said.in(one.path("label"), texts))
                .findFirst()
                .orElse(code);
    }

    private String gaps(JsonNode codes) {
        if (codes.isEmpty()) {
            return texts.of("calculator.noGaps");
        }
        return codes.valueStream()
                .map(JsonNode::asString)
                .map(code ->
                        TechnologyItem.CODES.contains(code)
                                ? code + ": " + texts.of(FactTexts.item(TechnologyItem.of(code)))
                                : texts.of("calculator.independent"))
                .collect(Collectors.joining("; "));
    }
}
