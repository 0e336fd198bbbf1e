package nl.kapitaalbrug.contracts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.junit.jupiter.api.Test;

/** Holds the page of facts in the documentation against the list of facts. */
final class FactsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "domain", "facts.md");
    private static final Path FRESH = Path.of("target", "facts.md");
    private static final String MARK = "<!-- generated from the list of facts -->\n";

    @Test
    void showsExactlyTheFactsThatAreAsked() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(MARK) + MARK.length());
        String expected = head + table();
        Files.writeString(FRESH, expected);

        assertThat(page)
                .as("docs/domain/facts.md; what it should be stands in contracts/%s", FRESH)
                .isEqualTo(expected);
    }

    @Test
    void namesAUseForEveryFactAndForNoOther() throws IOException {
        assertThat(uses().keySet())
                .containsExactlyElementsOf(Arrays.stream(Fact.values()).map(Fact::key).toList());
        assertThat(uses().values()).allSatisfy(use -> assertThat(use).isNotBlank());
    }

    private static String table() throws IOException {
        Map<String, String> uses = uses();
        StringBuilder page = new StringBuilder();
        for (Section section : Section.values()) {
            LocalisedText name = FactTexts.choice(section);
            page.append("\n## %s – %s\n\n".formatted(name.nl(), name.en()));
            page.append("| fact | type, unit | question | can be changed | used by |\n");
            page.append("|---|---|---|---|---|\n");
            for (Fact fact : Fact.values()) {
                if (fact.section() == section) {
                    page.append(row(fact, uses.getOrDefault(fact.key(), "")));
                }
            }
        }
        return page.toString();
    }

    private static String row(Fact fact, String use) {
        LocalisedText question = FactTexts.question(fact);
        return "| `%s` | %s | %s<br>*%s* | %s | %s |\n"
                .formatted(
                        fact.key(),
                        type(fact.type()),
                        question.nl(),
                        question.en(),
                        change(fact.changeable()),
                        use);
    }

    private static String type(FactType type) {
        return switch (type) {
            case YES_NO -> "yes or no";
            case EUROS -> "euros";
            case MONTHS -> "months";
            case COUNT -> "number";
            case YEAR -> "calendar year";
            case DATE -> "date";
            case CHOICE -> "one choice";
            case CHOICES -> "choices";
            case CHOICE_BY_CHOICE -> "choice by choice";
            case PERCENT -> "whole percent";
            case MONTH_BY_CHOICE -> "month by choice";
            case EUROS_BY_DATE -> "euros, each with a date";
            case EUROS_BY_CHOICE -> "euros by choice";
            case LEVELS -> "levels 1 to 9";
        };
    }

    private static String change(Changeable changeable) {
        return switch (changeable) {
            case BY_CHOICE -> "by the applicant's choice";
            case BY_DOING -> "by doing something first";
            case NOT -> "no";
        };
    }

    private static Map<String, String> uses() throws IOException {
        try (InputStream stream = FactsPageTest.class.getResourceAsStream("fact-use.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .collect(
                            Collectors.toMap(
                                    cells -> cells[0],
                                    cells -> cells[1],
                                    (a, b) -> a,
                                    LinkedHashMap::new));
        }
    }
}
