package nl.kapitaalbrug.portal.calculator;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.portal.form.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Words the answer of the scan. */
final class ScanReading {

    private static final List<String> SCORES =
            List.of("processesScore", "technologyScore", "peopleScore");
    private static final List<String> FIGURES =
            List.of(
                    "addedValueEur",
                    "perWorkerEur",
                    "perHourEur",
                    "indexOverijssel",
                    "indexNetherlands");

    private final AnswerReading reading;
    private final JsonNode calculator;
    private final Texts texts;

    ScanReading(JsonNode calculator, Texts texts) {
        this.calculator = calculator;
        this.reading = new AnswerReading(texts);
        this.texts = texts;
    }

    /**
     * The answer as a page shows it.
     *
     * @param title the finding in a sentence
     * @param scores the score of each theme
     * @param steps what to do first; empty when all is well
     * @param figures added value and what it compares with; empty without figures
     * @param notes what else to know
     */
    record View(
            String title,
            List<AnswerView.Figure> scores,
            List<Step> steps,
            List<AnswerView.Figure> figures,
            List<String> notes) {}

    /**
     * Something to do.
     *
     * @param theme what it is about
     * @param text what to do
     */
    record Step(String theme, String text) {}

    View view(JsonNode answer) {
        boolean figures = !answer.path("addedValueEur").isNull();
        return new View(
                title(answer),
                SCORES.stream().map(name -> figure(name, answer)).toList(),
                steps(answer.path("nextSteps")),
                figures ? FIGURES.stream().map(name -> figure(name, answer)).toList() : List.of(),
                notes(answer));
    }

    /** What to say when the service does not answer. */
    String notAvailable() {
        return texts.of("calculator.notAvailable");
    }

    private String title(JsonNode answer) {
        JsonNode steps = answer.path("nextSteps");
        if (!steps.isEmpty()) {
            return texts.of("scan.found", Said.in(steps.path(0).path("theme"), texts));
        }
        boolean answered = SCORES.stream().anyMatch(name -> !answer.path(name).isNull());
        return texts.of(answered ? "scan.allYes" : "scan.figuresOnly");
    }

    private AnswerView.Figure figure(String name, JsonNode answer) {
        for (JsonNode result : calculator.path("results")) {
            if (result.path("name").asString().equals(name)) {
                return new AnswerView.Figure(
                        Said.in(result.path("label"), texts),
                        written(reading.written(result, answer.path(name))));
            }
        }
        throw new IllegalArgumentException("The scan has no result (%s)".formatted(name));
    }

    private String written(@Nullable String value) {
        return value == null ? texts.of("scan.unknown") : value;
    }

    private List<Step> steps(JsonNode rows) {
        return rows.valueStream()
                .map(row ->
                        new Step(
                                Said.in(row.path("theme"), texts),
                                Said.in(row.path("todo"), texts)))
                .toList();
    }

    /** What stands beside the results; a figure that was left out on purpose is no news. */
    private List<String> notes(JsonNode answer) {
        boolean some =
                answer.path("inputs").properties().stream()
                        .anyMatch(one -> one.getValue().isNumber());
        List<String> notes = new ArrayList<>();
        for (JsonNode reason : answer.path("reasons")) {
            boolean missing = reason.path("code").asString().startsWith("MISSING");
            if (some || !missing) {
                notes.add(Said.in(reason.path("text"), texts));
            }
        }
        return notes;
    }
}
