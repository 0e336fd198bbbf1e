package nl.kapitaalbrug.portal.review;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.request.ClassWords;
import tools.jackson.databind.JsonNode;

/**
 * What a person makes of an outcome.
 *
 * @param kind confirmed or set otherwise, in words
 * @param rows what was computed beside it
 * @param explanation why, for the applicant
 */
record VerdictView(String kind, List<Row> rows, String explanation) {

    /**
     * One part of an outcome.
     *
     * @param name what is judged
     * @param computed as the rules give it
     * @param said as the person sees it
     * @param changed whether the two differ
     */
    record Row(String name, String computed, String said, boolean changed) {}

    /**
     * @param assessment what was computed; missing when the reader may not see it
     */
    static VerdictView of(JsonNode verdict, JsonNode assessment, Texts texts) {
        List<Row> rows = new ArrayList<>();
        String rating = assessment.path("risk").path("rating").asString("");
        String saidRating = verdict.path("rating").asString(rating);
        rows.add(
                new Row(
                        texts.of("assessment.risk"),
                        ClassWords.inWords(rating, texts),
                        ClassWords.inWords(saidRating, texts),
                        !saidRating.equals(rating)));
        JsonNode level = assessment.path("technology").path("level");
        if (level.isObject()) {
            int supported = level.path("supported").asInt(0);
            int said = verdict.path("supported").asInt(supported);
            rows.add(
                    new Row(
                            texts.of("assessment.technology"),
                            LevelWords.inWords(supported, texts),
                            LevelWords.inWords(said, texts),
                            said != supported));
        }
        return new VerdictView(
                texts.of("review.verdict." + verdict.path("kind").asString("CONFIRMED")),
                rows,
                verdict.path("explanation").asString(""));
    }
}
