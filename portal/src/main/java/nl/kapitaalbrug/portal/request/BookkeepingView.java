package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Texts;
import tools.jackson.databind.JsonNode;

/**
 * Imported bookkeepings as a page shows them.
 *
 * @param years the latest first
 * @param groups the statements, the years beside each other
 * @param totals totals and ratios, the years beside each other
 * @param choices the lines to choose from, by part of the statements
 */
record BookkeepingView(
        List<Year> years, List<Rows> groups, List<Row> totals, List<Choices> choices) {

    private static final List<String> TOTALS =
            List.of(
                    "totalAssetsEur",
                    "equityEur",
                    "totalLiabilitiesEur",
                    "salesEur",
                    "ebitEur",
                    "ebitdaEur",
                    "resultEur",
                    "addedValueEur");

    /**
     * A fiscal year.
     *
     * @param year the year
     * @param version for the next change
     * @param ready whether every account has a place
     * @param about dates and software
     * @param accounts accounts that a person places
     * @param warnings what a reader must know
     */
    record Year(
            int year,
            long version,
            boolean ready,
            String about,
            List<Account> accounts,
            List<String> warnings) {

        Year placed(long version, Map<String, String> lines) {
            return new Year(
                    year,
                    version,
                    ready,
                    about,
                    accounts.stream().map(one -> one.placed(lines)).toList(),
                    warnings);
        }
    }

    /** An account to place; the chosen line, else a proposal. */
    record Account(String number, String name, String balance, String line, boolean proposed) {

        Account placed(Map<String, String> lines) {
            String chosen = lines.get(number);
            return chosen == null ? this : new Account(number, name, balance, chosen, false);
        }
    }

    /** A row of amounts, one a year. */
    record Row(String name, List<String> amounts) {}

    /** The rows of a part of the statements. */
    record Rows(String name, List<Row> rows) {}

    /** The lines of a part of the statements. */
    record Choices(String name, List<Option> lines) {}

    static BookkeepingView of(JsonNode answer, Texts texts) {
        List<JsonNode> items = list(answer.path("items"));
        List<JsonNode> ready =
                items.stream()
                        .filter(item -> item.path("status").asString("").equals("READY"))
                        .toList();
        return new BookkeepingView(
                items.stream().map(item -> year(item, answer.path("words"), texts)).toList(),
                list(answer.path("groups")).stream()
                        .map(group -> rows(group, ready, texts))
                        .filter(rows -> !rows.rows().isEmpty())
                        .toList(),
                ready.isEmpty() ? List.of() : totals(ready, texts),
                list(answer.path("groups")).stream()
                        .map(group ->
                                new Choices(
                                        text(group.path("name"), texts),
                                        list(group.path("lines")).stream()
                                                .map(line ->
                                                        new Option(
                                                                line.path("line").asString(),
                                                                text(line.path("name"), texts)))
                                                .toList()))
                        .toList());
    }

    /** With the places that somebody chose for the accounts of a year, in the version they saw. */
    BookkeepingView placed(int year, long version, Map<String, String> lines) {
        return new BookkeepingView(
                years.stream()
                        .map(one -> one.year() == year ? one.placed(version, lines) : one)
                        .toList(),
                groups,
                totals,
                choices);
    }

    /** The years of which the figures can be taken over, the latest first. */
    public List<Year> readyYears() {
        return years.stream()
                .filter(Year::ready)
                .sorted(Comparator.comparing(Year::year).reversed())
                .toList();
    }

    private static Year year(JsonNode item, JsonNode words, Texts texts) {
        List<Account> accounts =
                list(item.path("toMap")).stream()
                        .map(one -> {
                            String line = one.path("line").asString("");
                            return new Account(
                                    one.path("account").asString(),
                                    one.path("name").asString(""),
                                    amount(one.path("balanceEur"), false, texts),
                                    line.isEmpty() ? one.path("suggestion").asString("") : line,
                                    line.isEmpty());
                        })
                        .toList();
        return new Year(
                item.path("fiscalYear").asInt(),
                item.path("version").asLong(),
                item.path("status").asString("").equals("READY"),
                texts.of(
                        "books.about",
                        item.path("accounts").asInt(),
                        item.path("software").asString("").isEmpty()
                                ? texts.of("books.unknownSoftware")
                                : item.path("software").asString("")),
                accounts,
                list(item.path("flags")).stream()
                        .map(flag -> text(words.path(flag.asString()), texts))
                        .toList());
    }

    private static Rows rows(JsonNode group, List<JsonNode> years, Texts texts) {
        boolean credit =
                group.path("group")
                        .asString("")
                        .matches("EQUITY|REVENUE|.*LIABILITIES|CLOSING_ENTRY");
        List<Row> rows = new ArrayList<>();
        for (JsonNode line : group.path("lines")) {
            List<JsonNode> amounts =
                    years.stream().map(year -> at(year, line.path("line").asString())).toList();
            if (amounts.stream().anyMatch(JsonNode::isNumber)) {
                rows.add(
                        new Row(
                                text(line.path("name"), texts),
                                amounts.stream().map(one -> amount(one, credit, texts)).toList()));
            }
        }
        return new Rows(text(group.path("name"), texts), rows);
    }

    private static List<Row> totals(List<JsonNode> years, Texts texts) {
        List<Row> rows = new ArrayList<>();
        for (String name : TOTALS) {
            rows.add(
                    new Row(
                            texts.of("books.total." + name),
                            years.stream()
                                    .map(year ->
                                            amount(year.path("amounts").path(name), false, texts))
                                    .toList()));
        }
        rows.add(ratio("solvency", "equityEur", "totalAssetsEur", years, texts));
        rows.add(ratio("margin", "ebitEur", "salesEur", years, texts));
        return rows;
    }

    private static Row ratio(
            String name, String part, String whole, List<JsonNode> years, Texts texts) {
        return new Row(
                texts.of("books.total." + name),
                years.stream()
                        .map(year -> year.path("amounts"))
                        .map(amounts ->
                                amounts.path(whole).asDouble(0) <= 0
                                        ? "–"
                                        : texts.formats()
                                                .percent(
                                                        BigDecimal.valueOf(
                                                                100
                                                                        * amounts.path(part)
                                                                                .asDouble()
                                                                        / amounts.path(whole)
                                                                                .asDouble()),
                                                        1))
                        .toList());
    }

    private static JsonNode at(JsonNode year, String line) {
        return list(year.path("lines")).stream()
                .filter(one -> one.path("line").asString("").equals(line))
                .map(one -> one.path("balanceEur"))
                .findFirst()
                .orElseGet(() -> year.path("none"));
    }

    private static String amount(JsonNode euros, boolean credit, Texts texts) {
        if (!euros.isNumber()) {
            return "–";
        }
        BigDecimal amount = euros.asDecimal();
        return texts.formats().amount(credit ? amount.negate() : amount);
    }

    private static String text(JsonNode both, Texts texts) {
        return both.path(texts.locale().getLanguage().equals("en") ? "en" : "nl").asString("");
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
