package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.RequestAction.ASK_WHY;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.CHOOSE_PUBLICATION;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.DISCARD;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.EXPLAIN;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.NOTE_MATCHED;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.NOTE_REVIEW;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.REVISE;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.SAVE;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.SHARE;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.SUBMIT;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.TAKE_PART;
import static nl.kapitaalbrug.applicant.request.domain.RequestAction.WITHDRAW;
import static nl.kapitaalbrug.applicant.request.domain.RequestStatus.DRAFT;
import static nl.kapitaalbrug.applicant.request.domain.RequestStatus.REVISING;
import static nl.kapitaalbrug.applicant.request.domain.RequestStatus.SUBMITTED;
import static nl.kapitaalbrug.applicant.request.domain.RequestStatus.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/** The one table of what may be done to a request in which status, and what becomes of it. */
public final class Transitions {

    /**
     * One legal step.
     *
     * @param from the status before
     * @param action what is done
     * @param to the status after
     */
    public record Transition(RequestStatus from, RequestAction action, RequestStatus to) {}

    /** All legal steps; every other combination is refused. */
    public static final List<Transition> ALL =
            List.of(
                    new Transition(DRAFT, SAVE, DRAFT),
                    new Transition(DRAFT, CHOOSE_PUBLICATION, DRAFT),
                    new Transition(DRAFT, SHARE, DRAFT),
                    new Transition(DRAFT, TAKE_PART, DRAFT),
                    new Transition(DRAFT, ASK_WHY, DRAFT),
                    new Transition(DRAFT, EXPLAIN, DRAFT),
                    new Transition(DRAFT, SUBMIT, SUBMITTED),
                    new Transition(DRAFT, WITHDRAW, WITHDRAWN),
                    new Transition(SUBMITTED, CHOOSE_PUBLICATION, SUBMITTED),
                    new Transition(SUBMITTED, SHARE, SUBMITTED),
                    new Transition(SUBMITTED, TAKE_PART, SUBMITTED),
                    new Transition(SUBMITTED, NOTE_MATCHED, SUBMITTED),
                    new Transition(SUBMITTED, NOTE_REVIEW, SUBMITTED),
                    new Transition(SUBMITTED, WITHDRAW, WITHDRAWN),
                    new Transition(SUBMITTED, REVISE, REVISING),
                    new Transition(REVISING, SAVE, REVISING),
                    new Transition(REVISING, CHOOSE_PUBLICATION, REVISING),
                    new Transition(REVISING, SHARE, REVISING),
                    new Transition(REVISING, TAKE_PART, REVISING),
                    new Transition(REVISING, NOTE_MATCHED, REVISING),
                    new Transition(REVISING, NOTE_REVIEW, REVISING),
                    new Transition(REVISING, SUBMIT, SUBMITTED),
                    new Transition(REVISING, DISCARD, SUBMITTED),
                    new Transition(REVISING, WITHDRAW, WITHDRAWN));

    private Transitions() {}

    /** The status after the action; empty when the action is not allowed in that status. */
    public static Optional<RequestStatus> after(RequestStatus from, RequestAction action) {
        return ALL.stream()
                .filter(step -> step.from() == from && step.action() == action)
                .map(Transition::to)
                .findAny();
    }

    /** Whether the action is allowed in that status. */
    public static boolean allow(RequestStatus from, RequestAction action) {
        return after(from, action).isPresent();
    }
}
