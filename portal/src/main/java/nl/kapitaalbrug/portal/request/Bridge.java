package nl.kapitaalbrug.portal.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a request as a bridge: one stone a step, a span between two.
 *
 * @param steps in order
 * @param now whose turn it is, and by when
 */
record Bridge(List<Step> steps, String now) {

    /** Width of the drawing between two stones. */
    static final int SPAN = 200;

    /** So many steps are ours; then it is the applicant's turn. */
    private static final int MATCHED = 3;

    /**
     * One step.
     *
     * @param name of the step
     * @param state done, here or ahead
     * @param when the day, or what is expected
     * @param x where its stone stands in the drawing
     */
    record Step(String name, State state, String when, int x) {

        /** Ends of the span that leads to the next stone. */
        public int nextX() {
            return x + SPAN;
        }

        /** Middle of that span. */
        public int middleX() {
            return x + SPAN / 2;
        }
    }

    enum State {
        DONE,
        HERE,
        AHEAD;

        /** The end of the class in the style sheet; empty for what lies ahead. */
        public String modifier() {
            return switch (this) {
                case DONE -> "done";
                case HERE -> "here";
                case AHEAD -> "ahead";
            };
        }
    }

    Bridge {
        steps = List.copyOf(steps);
    }

    static Bridge of(FinancingRequest request, Texts texts) {
        FinancingRequest.Moments moments = request.moments();
        List<@Nullable Instant> reached = new ArrayList<>();
        reached.add(moments.submitted());
        reached.add(moments.assessed());
        reached.add(moments.matched());
        reached.add(null);
        reached.add(null);
        List<String> names = List.of("submitted", "assessed", "matched", "offered", "closed");
        int done =
                (int)
                        Stream.of(moments.submitted(), moments.assessed(), moments.matched())
                                .takeWhile(Objects::nonNull)
                                .count();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Instant moment = reached.get(i);
            State state = state(i, done);
            String when =
                    state == State.DONE && moment != null
                            ? texts.formats().date(moment)
                            : texts.of(state == State.HERE ? "bridge.here" : "bridge.ahead");
            steps.add(
                    new Step(texts.of("bridge." + names.get(i)), state, when, SPAN / 2 + i * SPAN));
        }
        return new Bridge(steps, texts.of(now(done)));
    }

    private static State state(int step, int done) {
        if (step < done) {
            return State.DONE;
        }
        return step == done && done < MATCHED ? State.HERE : State.AHEAD;
    }

    private static String now(int done) {
        return done < MATCHED ? "bridge.now.waiting" : "bridge.now.you";
    }
}
