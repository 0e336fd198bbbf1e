package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import tools.jackson.databind.JsonNode;

/**
 * Documents as a page of a request shows them.
 *
 * @param here those of this request, the latest first
 * @param elsewhere the others of the same person
 * @param kinds what a document can be about
 * @param statements of the technology questionnaire, that a document can prove
 * @param maxSize the largest one, in words
 */
record DocumentsView(
        List<Item> here,
        List<Item> elsewhere,
        List<Option> kinds,
        List<Option> statements,
        String maxSize) {

    private static final List<String> KINDS =
            List.of(
                    "ANNUAL_ACCOUNTS",
                    "QUOTATION",
                    "BUSINESS_PLAN",
                    "FORECAST",
                    "TEST_REPORT",
                    "PERMIT",
                    "SHAREHOLDERS",
                    "OTHER");

    /**
     * A document.
     *
     * @param about kind, size and day, in words
     * @param badge how far it is
     * @param note what the owner must know of that; may be empty
     * @param clean whether it can be downloaded
     */
    record Item(
            String id,
            long version,
            String name,
            String about,
            Badge badge,
            String note,
            boolean clean) {}

    static DocumentsView of(JsonNode answer, String request, Texts texts) {
        List<JsonNode> all = list(answer.path("items"));
        return new DocumentsView(
                all.stream()
                        .filter(item -> isOf(item, request))
                        .map(item -> item(item, texts))
                        .toList(),
                all.stream()
                        .filter(item -> !isOf(item, request))
                        .map(item -> item(item, texts))
                        .toList(),
                KINDS.stream()
                        .map(kind -> new Option(kind, texts.of("documents.kind." + kind)))
                        .toList(),
                Stream.of(TechnologyItem.values())
                        .map(one -> new Option(one.code(), statement(one, texts)))
                        .toList(),
                size(answer.path("maxSizeBytes").asLong(0), texts));
    }

    static Item item(JsonNode item, Texts texts) {
        String state = item.path("state").asString("");
        boolean clean = state.equals("CLEAN");
        boolean withoutScanner =
                clean && item.path("scanner").asString("").equals("STRUCTURE_ONLY");
        return new Item(
                item.path("id").asString(""),
                item.path("version").asLong(),
                item.path("name").asString(""),
                about(item, texts),
                badge(state),
                withoutScanner
                        ? texts.of("documents.note.STRUCTURE_ONLY")
                        : texts.orElse("documents.note." + state, ""),
                clean);
    }

    private static String about(JsonNode item, Texts texts) {
        String about =
                texts.of(
                        "documents.about",
                        texts.orElse("documents.kind." + item.path("kind").asString(""), ""),
                        size(item.path("sizeBytes").asLong(), texts),
                        texts.formats().date(Instant.parse(item.path("uploadedAt").asString())));
        String proves = item.path("proves").asString("");
        return proves.isEmpty() ? about : about + " · " + texts.of("documents.proves", proves);
    }

    private static String statement(TechnologyItem item, Texts texts) {
        return item.code() + " " + texts.of(FactTexts.item(item));
    }

    private static Badge badge(String state) {
        return switch (state) {
            case "CLEAN" -> new Badge("done", "circle-check", "documents.state.CLEAN");
            case "INFECTED" -> new Badge("misfit", "circle-x", "documents.state.INFECTED");
            default -> new Badge("neutral", "clock", "documents.state.QUARANTINED");
        };
    }

    private static String size(long bytes, Texts texts) {
        boolean large = bytes >= 1_048_576;
        long unit = large ? 1_048_576 : 1_024;
        BigDecimal number =
                BigDecimal.valueOf(Math.max(large ? 1 : 10, Math.round(10.0 * bytes / unit)), 1);
        boolean whole = !large || number.stripTrailingZeros().scale() <= 0;
        String shown =
                whole
                        ? texts.formats().number(number.setScale(0, RoundingMode.HALF_UP))
                        : texts.formats().number(number, 1);
        return shown + (large ? " MB" : " kB");
    }

    private static boolean isOf(JsonNode item, String request) {
        return list(item.path("requests")).stream()
                .anyMatch(one -> one.asString("").equals(request));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
