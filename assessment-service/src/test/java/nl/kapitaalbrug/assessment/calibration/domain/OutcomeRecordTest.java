package nl.kapitaalbrug.assessment.calibration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;

class OutcomeRecordTest {

    private static final PassportId ID = new PassportId(FinancingRequestId.random(), 2, 1);
    private static final LaterOutcome PERFORMING = outcome(LaterOutcomeKind.PERFORMING, 1);
    private static final LaterOutcome INSOLVENT = outcome(LaterOutcomeKind.INSOLVENT, 2);
    private static final LaterOutcome REPORTED = outcome(LaterOutcomeKind.DEFAULT, 3);

    private final OutcomeRecord performing = new OutcomeRecord(ID, 1, PERFORMING);

    @Test
    void beginsWithNothing() {
        assertThat(OutcomeRecord.none(ID).with(PERFORMING)).contains(performing);
    }

    @Test
    void aRepeatChangesNothing() {
        assertThat(performing.with(outcome(LaterOutcomeKind.PERFORMING, 1))).isEmpty();
    }

    @Test
    void anotherFactTakesItsPlace() {
        assertThat(performing.with(INSOLVENT)).contains(new OutcomeRecord(ID, 2, INSOLVENT));
        assertThat(performing.with(outcome(LaterOutcomeKind.PERFORMING, 4))).isPresent();
    }

    @Test
    void whatTheFirmTellsTakesThePlaceOfNothingAndOfGoodNewsOnly() {
        assertThat(OutcomeRecord.none(ID).withDefault(REPORTED)).isPresent();
        assertThat(performing.withDefault(REPORTED)).contains(new OutcomeRecord(ID, 2, REPORTED));
        assertThat(new OutcomeRecord(ID, 1, INSOLVENT).withDefault(REPORTED)).isEmpty();
    }

    @Test
    void isForgottenOnce() {
        OutcomeRecord empty = new OutcomeRecord(ID, 2, null);

        assertThat(performing.forget()).contains(empty);
        assertThat(empty.forget()).isEmpty();
    }

    @Test
    void allPassportsOfARevisionShareIt() {
        PassportId third = new PassportId(ID.requestId(), 2, 3);

        assertThat(OutcomeRecord.computed(third)).isEqualTo(ID);
        assertThatIllegalArgumentException().isThrownBy(() -> OutcomeRecord.none(third));
    }

    private static LaterOutcome outcome(LaterOutcomeKind kind, int day) {
        return new LaterOutcome(kind, LocalDate.of(2026, 6, day));
    }
}
