package nl.kapitaalbrug.portal.request;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Results;
import nl.kapitaalbrug.portal.form.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request that was taken back: when, and what had been found until then. Nothing in it asks to be
 * acted on.
 *
 * @param headline when it was taken back
 * @param title of what was found, with its day
 * @param remark how to read it, or why there is nothing to read
 * @param assessment the last assessment; {@code null} without one
 * @param matches the last routes; {@code null} without any
 * @param doors the people to talk to
 */
record WithdrawnView(
        String headline,
        String title,
        String remark,
        @Nullable AssessmentView assessment,
        @Nullable MatchView matches,
        List<Door> doors) {

    /**
     * @param found what the services know of it; {@code null} when it was never sent
     */
    static WithdrawnView of(FinancingRequest request, Results.@Nullable Found found, Texts texts) {
        AssessmentView assessment = null;
        MatchView matches = null;
        if (found != null
                && found.assessment() instanceof Outcome.Done<JsonNode>(JsonNode one)
                && one.isObject()) {
            assessment = AssessmentView.of(one, texts);
        }
        if (found != null && found.matches() instanceof Outcome.Done<JsonNode>(JsonNode all)) {
            matches = MatchView.history(request, all, texts);
        }
        return new WithdrawnView(
                headline(request, texts),
                title(request, texts),
                texts.of(remark(found, assessment != null || matches != null)),
                assessment,
                matches,
                matches == null ? Door.near(request, texts) : matches.doors());
    }

    private static String headline(FinancingRequest request, Texts texts) {
        Instant moment = request.moments().withdrawn();
        return moment == null
                ? texts.of("status.WITHDRAWN")
                : texts.of("withdrawn.headline", texts.formats().date(moment));
    }

    private static String title(FinancingRequest request, Texts texts) {
        return Stream.of(request.moments().matched(), request.moments().assessed())
                .filter(Objects::nonNull)
                .findFirst()
                .map(moment -> texts.of("withdrawn.was.on", texts.formats().date(moment)))
                .orElse(texts.of("withdrawn.was"));
    }

    private static String remark(Results.@Nullable Found found, boolean known) {
        if (found == null) {
            return "withdrawn.neverSent";
        }
        if (found.assessment() instanceof Outcome.NotAvailable<JsonNode>
                || found.matches() instanceof Outcome.NotAvailable<JsonNode>) {
            return "withdrawn.down";
        }
        return known ? "withdrawn.was.intro" : "withdrawn.tooEarly";
    }
}
