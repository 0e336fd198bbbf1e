package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes next in the life of a request.
 *
 * @param step what
 * @param turn whose turn it is
 * @param dueOn the day, in the Netherlands, by which it is done; {@code null} when there is no term
 */
public record NextStep(Step step, Turn turn, @Nullable LocalDate dueOn) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** It takes seconds; this is what we promise when something of ours is down. */
    private static final int OUR_WORKING_DAYS = 1;

    /** What comes next. */
    public enum Step {
        /** Answer what is still open, and send the request. */
        FINISH,
        /** Technology and risk are assessed. */
        ASSESS,
        /** The request is compared with all instruments. */
        MATCH,
        /** People look at the outcome. */
        REVIEW,
        /** Read the outcome and approach a provider. */
        CHOOSE_ROUTE,
        /** Let financiers see the request, without its name. */
        PUBLISH,
        /** Send the corrections, or give them up. */
        SUBMIT_CORRECTIONS
    }

    /** Whose turn it is. */
    public enum Turn {
        APPLICANT,
        KAPITAALBRUG
    }

    /** What comes next, in order; empty when nothing does. */
    public static List<NextStep> of(FinancingRequest request) {
        return switch (request.status()) {
            case DRAFT -> List.of(yours(Step.FINISH));
            case SUBMITTED -> afterSubmission(request);
            case REVISING -> {
                List<NextStep> steps = new ArrayList<>(afterSubmission(request));
                steps.addFirst(yours(Step.SUBMIT_CORRECTIONS));
                yield steps;
            }
            case WITHDRAWN -> List.of();
        };
    }

    private static List<NextStep> afterSubmission(FinancingRequest request) {
        List<NextStep> steps = new ArrayList<>();
        LocalDate due = due(request.submittedAt());
        if (request.assessedAt().isEmpty()) {
            steps.add(new NextStep(Step.ASSESS, Turn.KAPITAALBRUG, due));
        }
        if (request.matchedAt().isEmpty()) {
            steps.add(new NextStep(Step.MATCH, Turn.KAPITAALBRUG, due));
        }
        Reviewing review = Reviewing.underWay(request);
        if (review != null) {
            steps.add(new NextStep(Step.REVIEW, Turn.KAPITAALBRUG, review.dueOn()));
        }
        steps.add(yours(Step.CHOOSE_ROUTE));
        if (!request.publication().published()) {
            steps.add(yours(Step.PUBLISH));
        }
        return steps;
    }

    private static NextStep yours(Step step) {
        return new NextStep(step, Turn.APPLICANT, null);
    }

    private static @Nullable LocalDate due(Optional<Instant> submittedAt) {
        return submittedAt
                .map(at -> WorkingDays.after(LocalDate.ofInstant(at, ZONE), OUR_WORKING_DAYS))
                .orElse(null);
    }
}
