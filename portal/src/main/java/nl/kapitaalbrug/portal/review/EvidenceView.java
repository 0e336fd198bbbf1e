package nl.kapitaalbrug.portal.review;

import java.util.List;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.request.Tree;
import tools.jackson.databind.JsonNode;

/**
 * The documents of a request that is under review.
 *
 * @param known whether the service told which there are
 * @param files those that can be opened
 */
record EvidenceView(boolean known, List<File> files) {

    /**
     * A document.
     *
     * @param name what it is about, and its type
     * @param path where a copy is
     * @param named whether the applicant names it against the outcome
     */
    record File(String name, String path, boolean named) {}

    /**
     * @param contest what the applicant says against the outcome; missing when nothing
     */
    static EvidenceView of(
            String request, Outcome<JsonNode> documents, JsonNode contest, Texts texts) {
        if (!(documents instanceof Outcome.Done<JsonNode>(JsonNode found))) {
            return new EvidenceView(false, List.of());
        }
        List<String> named =
                Tree.each(contest.path("documents")).map(one -> one.asString("")).toList();
        return new EvidenceView(
                true,
                Tree.each(found.path("items"))
                        .map(one -> file(request, one, named, texts))
                        .toList());
    }

    private static File file(String request, JsonNode one, List<String> named, Texts texts) {
        String id = one.path("id").asString();
        String kind = texts.of("documents.kind." + one.path("kind").asString("OTHER"));
        String proves = one.path("proves").asString("");
        String about = proves.isEmpty() ? kind : kind + ", " + texts.of("documents.proves", proves);
        return new File(
                about + " (" + one.path("type").asString("") + ")",
                "/api/applicant/v1/reviews/%s/documents/%s/content".formatted(request, id),
                named.contains(id));
    }
}
