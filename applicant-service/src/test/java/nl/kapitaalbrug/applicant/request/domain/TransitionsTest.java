package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kapitaalbrug.applicant.request.domain.Transitions.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TransitionsTest {

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void knowEveryStatus(RequestStatus status) {
        assertThat(Transitions.ALL.stream().flatMap(t -> Stream.of(t.from(), t.to())))
                .contains(status);
    }

    @ParameterizedTest
    @EnumSource(RequestAction.class)
    void knowEveryAction(RequestAction action) {
        assertThat(Transitions.ALL).extracting(Transition::action).contains(action);
    }

    @Test
    void giveOneStatusForEachStep() {
        assertThat(Transitions.ALL.stream().map(t -> t.from() + " " + t.action()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(RequestAction.class)
    void leadNowhereFromWithdrawn(RequestAction action) {
        assertThat(Transitions.after(RequestStatus.WITHDRAWN, action)).isEmpty();
    }

    @Test
    void letNobodyChangeWhatIsSubmitted() {
        assertThat(Transitions.allow(RequestStatus.SUBMITTED, RequestAction.SAVE)).isFalse();
        assertThat(Transitions.allow(RequestStatus.SUBMITTED, RequestAction.SUBMIT)).isFalse();
        assertThat(Transitions.after(RequestStatus.SUBMITTED, RequestAction.CHOOSE_PUBLICATION))
                .contains(RequestStatus.SUBMITTED);
        assertThat(Transitions.after(RequestStatus.SUBMITTED, RequestAction.WITHDRAW))
                .contains(RequestStatus.WITHDRAWN);
    }

    @Test
    void letASubmittedRequestBeCorrectedOnlyAfterItIsOpened() {
        assertThat(Transitions.after(RequestStatus.SUBMITTED, RequestAction.REVISE))
                .contains(RequestStatus.REVISING);
        assertThat(Transitions.after(RequestStatus.REVISING, RequestAction.DISCARD))
                .contains(RequestStatus.SUBMITTED);
        assertThat(Transitions.allow(RequestStatus.DRAFT, RequestAction.REVISE)).isFalse();
        assertThat(Transitions.allow(RequestStatus.REVISING, RequestAction.REVISE)).isFalse();
        assertThat(Transitions.allow(RequestStatus.SUBMITTED, RequestAction.DISCARD)).isFalse();
    }
}
