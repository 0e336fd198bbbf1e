package nl.kapitaalbrug.financing.matching.domain;

import static nl.kapitaalbrug.financing.matching.domain.Cases.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kapitaalbrug.financing.catalogue.domain.Availability;
import nl.kapitaalbrug.financing.catalogue.domain.Availability.Status;
import nl.kapitaalbrug.financing.catalogue.domain.Availability.Until;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.matching.domain.Openness.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Matching rules, section 5. */
class OpennessTest {

    private static final Instrument LOAN = Instruments.real("qredits-mkb-krediet");

    @Test
    void matchesWhatIsOpen() {
        assertThat(state(Status.OPEN, null, null, null)).isEqualTo(State.OPEN);
        assertThat(state(Status.OPEN, null, DAY, Until.SCHEME)).isEqualTo(State.OPEN);
        assertThat(state(Status.RECURRING_WINDOW, DAY, DAY, Until.WINDOW)).isEqualTo(State.OPEN);
    }

    @Test
    void cannotTellWithoutAnAnnouncedWindow() {
        assertThat(state(Status.RECURRING_WINDOW, null, null, null))
                .isEqualTo(State.NO_WINDOW_ANNOUNCED);
        assertThat(state(Status.OPEN, null, DAY.minusDays(1), Until.WINDOW))
                .isEqualTo(State.NO_WINDOW_ANNOUNCED);
        assertThat(state(Status.RECURRING_WINDOW, DAY.plusDays(1), null, null))
                .isEqualTo(State.OPENS_LATER);
        assertThat(state(Status.VERIFY_OPEN, null, null, null)).isEqualTo(State.TO_BE_VERIFIED);
    }

    @Test
    void leavesOutWhatIsClosedEndedOrIndirect() {
        assertThat(state(Status.CLOSED, null, null, null)).isEqualTo(State.CLOSED);
        assertThat(state(Status.OPEN, null, DAY.minusDays(1), Until.SCHEME))
                .isEqualTo(State.CLOSED);
        assertThat(state(Status.INDIRECT, null, null, null)).isEqualTo(State.INDIRECT);
        assertThat(State.CLOSED.isMatched()).isFalse();
        assertThat(State.INDIRECT.isMatched()).isFalse();
        assertThat(
                        Instruments.match(Cases.robotCell(), with(Status.CLOSED, null, null, null))
                                .routes())
                .isEmpty();
    }

    @Test
    void asksWhetherItIsOpenOnceTheSourceIsOlderThanTheLimit() {
        LocalDate limit = DAY.minusMonths(48);

        assertThat(aged(limit).state()).isEqualTo(State.OPEN);
        assertThat(aged(limit.minusDays(1)).state()).isEqualTo(State.EVIDENCE_TOO_OLD);
        assertThat(aged(null).state()).isEqualTo(State.EVIDENCE_TOO_OLD);
        assertThat(aged(limit.minusDays(1)).ageMonths()).isEqualTo(48);
        assertThat(aged(null).ageMonths()).isNull();
    }

    @Test
    void holdsBackAFitButNeverRefuses() {
        Instrument old = Instruments.asOf(LOAN, DAY.minusYears(10));

        RouteMatch match = Instruments.match(Cases.robotCell(), old).routes().getFirst();

        assertThat(match.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(match.result().failing()).isEmpty();
    }

    private static Openness aged(@Nullable LocalDate asOf) {
        return Openness.of(Instruments.asOf(LOAN, asOf), DAY, 48);
    }

    private static State state(
            Status status,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable Until until) {
        return Openness.of(with(status, opens, closes, until), DAY, 48).state();
    }

    private static Instrument with(
            Status status,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable Until until) {
        return Instruments.with(LOAN, new Availability(status, opens, closes, until));
    }
}
