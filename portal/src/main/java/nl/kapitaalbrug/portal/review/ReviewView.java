package nl.kapitaalbrug.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.request.Summaries;
import nl.kapitaalbrug.portal.request.Tree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A review as its page shows it.
 *
 * @param head the review in short
 * @param step what the reader can do
 * @param first who looks first; empty while nobody does
 * @param second who checks that; empty while nobody does
 * @param dossier what is judged; {@code null} for who does not look at it
 * @param contest what the applicant says against it, and when; {@code null} when nothing
 * @param proposal what is proposed; {@code null} while nothing
 * @param objections why proposals were sent back, the latest first
 * @param decision what was decided; {@code null} before that
 */
record ReviewView(
        ReviewHead head,
        Step step,
        String first,
        String second,
        @Nullable DossierView dossier,
        @Nullable Said contest,
        @Nullable VerdictView proposal,
        List<Said> objections,
        @Nullable Decided decision) {

    /** What the reader can do. */
    enum Step {
        TAKE,
        PROPOSE,
        WAIT,
        CHECK,
        ELSEWHERE,
        OVER
    }

    /**
     * What somebody said.
     *
     * @param by who and when
     * @param text what
     * @param about what it was said of; may be empty
     */
    record Said(String by, String text, String about) {}

    /**
     * A decision.
     *
     * @param by two names and the day
     * @param verdict what was decided
     */
    record Decided(String by, VerdictView verdict) {}

    static ReviewView of(JsonNode review, LocalDate today, Summaries summaries, Texts texts) {
        ReviewHead head = ReviewHead.of(review, today, texts);
        JsonNode dossier = review.path("dossier");
        JsonNode assessment = dossier.path("assessment");
        JsonNode contest = review.path("contest");
        JsonNode proposal = review.path("proposal");
        return new ReviewView(
                head,
                step(review.path("state").asString(""), head),
                review.path("first").asString(""),
                review.path("second").asString(""),
                dossier.isObject() ? DossierView.of(dossier, summaries, texts) : null,
                contest.isObject()
                        ? new Said(
                                texts.of("review.contest.at", day(contest, texts)),
                                contest.path("reasons").asString(""),
                                "")
                        : null,
                proposal.isObject()
                        ? VerdictView.of(proposal.path("verdict"), assessment, texts)
                        : null,
                Tree.each(review.path("objections"))
                        .map(one -> objection(one, assessment, texts))
                        .toList()
                        .reversed(),
                decided(review.path("decision"), assessment, texts));
    }

    private static Step step(String state, ReviewHead head) {
        if (state.equals("DECIDED") || state.equals("CLOSED")) {
            return Step.OVER;
        }
        return switch (head.action()) {
            case "continue" -> Step.PROPOSE;
            case "look" -> Step.WAIT;
            case "check" -> Step.CHECK;
            case "take", "checkFirst" -> Step.TAKE;
            default -> Step.ELSEWHERE;
        };
    }

    private static Said objection(JsonNode one, JsonNode assessment, Texts texts) {
        VerdictView verdict = VerdictView.of(one.path("verdict"), assessment, texts);
        return new Said(
                texts.of("review.objection.by", one.path("by").asString(""), day(one, texts)),
                one.path("remark").asString(""),
                texts.of("review.objection.about", verdict.kind(), verdict.explanation()));
    }

    private static @Nullable Decided decided(JsonNode decision, JsonNode assessment, Texts texts) {
        if (!decision.isObject()) {
            return null;
        }
        return new Decided(
                texts.of(
                        "review.decided.by",
                        decision.path("decidedBy").asString(""),
                        decision.path("approvedBy").asString(""),
                        texts.formats().date(Instant.parse(decision.path("decidedAt").asString()))),
                VerdictView.of(decision.path("verdict"), assessment, texts));
    }

    private static String day(JsonNode said, Texts texts) {
        return texts.formats().date(Instant.parse(said.path("at").asString()));
    }
}
