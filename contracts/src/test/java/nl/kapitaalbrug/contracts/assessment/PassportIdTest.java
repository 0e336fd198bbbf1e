package nl.kapitaalbrug.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;

class PassportIdTest {

    private static final PassportId ID = new PassportId(FinancingRequestId.random(), 1, 1);

    @Test
    void readsItsNameAndNothingElse() {
        assertThat(PassportId.parse(ID.toString())).contains(ID);
        assertThat(PassportId.parse(ID + ".1")).isEmpty();
        assertThat(PassportId.parse("x.1.1")).isEmpty();
        assertThat(PassportId.parse(ID.requestId() + ".0.1")).isEmpty();
    }

    @Test
    void knowsWhatTakesItsPlace() {
        assertThat(ID.next()).hasToString(ID.requestId() + ".1.2");
        assertThat(ID.next().ofNextRevision()).hasToString(ID.requestId() + ".2.1");
    }
}
