package nl.kapitaalbrug.applicant.request.domain;

import java.util.EnumSet;
import java.util.Set;

/** As what somebody takes part in a request, and what that person may do with it. */
public enum ParticipantKind {
    /** Started it, and decides. */
    OWNER(EnumSet.allOf(RequestAction.class)),
    /** Somebody of the same firm: may do all but take it back and say who else sees it. */
    COLLEAGUE(
            EnumSet.of(
                    RequestAction.SAVE,
                    RequestAction.SUBMIT,
                    RequestAction.CHOOSE_PUBLICATION,
                    RequestAction.REVISE,
                    RequestAction.DISCARD,
                    RequestAction.TAKE_PART)),
    /** An adviser under an authorisation: writes, and leaves it to the owner to send it. */
    ADVISER(EnumSet.of(RequestAction.SAVE, RequestAction.TAKE_PART)),
    /** An accountant or co-director, for one section only. */
    CONTRIBUTOR(EnumSet.of(RequestAction.SAVE, RequestAction.TAKE_PART));

    private final Set<RequestAction> actions;

    ParticipantKind(Set<RequestAction> actions) {
        this.actions = actions;
    }

    /** Whether such a person may do this, if the status of the request allows it. */
    public boolean may(RequestAction action) {
        return actions.contains(action);
    }

    /** Whether such a person sees the whole request; otherwise one section of it. */
    public boolean seesAll() {
        return this != CONTRIBUTOR;
    }
}
