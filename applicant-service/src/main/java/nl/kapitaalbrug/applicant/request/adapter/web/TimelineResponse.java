package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.NextStep;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request, and what comes next.
 *
 * @param past the events, in the order in which they became known
 * @param next the steps, in order; empty when nothing comes
 */
record TimelineResponse(List<PastPart> past, List<NextPart> next) {

    /** Something that happened. */
    record PastPart(RequestEvent event, Instant at) {}

    /**
     * Something that comes.
     *
     * @param step what
     * @param turn whose turn it is
     * @param dueOn the day in the Netherlands by which it is done; {@code null} without a term
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NextPart(NextStep.Step step, NextStep.Turn turn, @Nullable LocalDate dueOn) {}

    static TimelineResponse of(FinancingRequest request) {
        return new TimelineResponse(
                request.timeline().entries().stream()
                        .map(entry -> new PastPart(entry.event(), entry.at()))
                        .toList(),
                NextStep.of(request).stream()
                        .map(next -> new NextPart(next.step(), next.turn(), next.dueOn()))
                        .toList());
    }
}
