package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample request on one of KvK's public test numbers, as its file says.
 *
 * @param id name of the file
 * @param title what it is about, in English
 * @param owner demo user who owns it
 * @param sections bodies of the sections as the public API takes them, in order
 * @param submit whether it is submitted or stays a draft
 * @param publish whether financiers may see it once it is submitted, without its name
 * @param expected routes whose outcome was reviewed against the sources
 */
public record SampleCase(
        String id,
        String title,
        String owner,
        SequencedMap<String, JsonNode> sections,
        boolean submit,
        boolean publish,
        List<ExpectedRoute> expected) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What must come out for one route.
     *
     * @param instrument the funding instrument
     * @param guarantee the guarantee beside it; empty for none
     * @param outcome FITS, CANNOT_TELL or DOES_NOT_FIT
     * @param why the reason, with its source
     * @param validUntil last day on which this holds, where the source ends it; {@code null} for no
     *     end
     */
    public record ExpectedRoute(
            String instrument,
            String guarantee,
            String outcome,
            String why,
            @Nullable LocalDate validUntil) {

        /** Whether the expectation still holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return validUntil == null || !day.isAfter(validUntil);
        }
    }

    /** All sample cases, in the order of their list. */
    public static List<SampleCase> all() {
        return Arrays.stream(JSON.readValue(open("cases.json"), String[].class))
                .map(SampleCase::read)
                .toList();
    }

    /** Under which key a sample is started: starting it again gives the same request. */
    public static String startKey(String id) {
        return "sample-" + id;
    }

    private static SampleCase read(String id) {
        JsonNode node = JSON.readTree(open(id + ".json"));
        SequencedMap<String, JsonNode> sections = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> section : node.path("sections").properties()) {
            sections.put(section.getKey(), section.getValue());
        }
        return new SampleCase(
                id,
                node.path("title").asString(),
                node.path("owner").asString(),
                sections,
                node.path("submit").asBoolean(true),
                node.path("publish").asBoolean(true),
                node.path("expected").values().stream().map(SampleCase::expectedRoute).toList());
    }

    private static ExpectedRoute expectedRoute(JsonNode node) {
        return new ExpectedRoute(
                node.path("instrument").asString(),
                node.path("guarantee").asString(""),
                node.path("outcome").asString(),
                node.path("why").asString(""),
                node.hasNonNull("validUntil")
                        ? LocalDate.parse(node.path("validUntil").asString())
                        : null);
    }

    private static byte[] open(String name) {
        try (InputStream stream = SampleCase.class.getResourceAsStream("/samples/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The sample file %s is missing".formatted(name));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
