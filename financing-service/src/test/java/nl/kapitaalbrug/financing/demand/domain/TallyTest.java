package nl.kapitaalbrug.financing.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who makes needs without a name cannot make firms less easy to find. */
final class TallyTest {

    @Test
    void countsFirmsAndNotNeedsWithoutAName() {
        Tally tally = new Tally();
        tally.add(Needs.aNeed().ofFirm("a").row());
        tally.add(Needs.aNeed().ofFirm("a").row());
        for (int i = 0; i < 10; i++) {
            tally.add(Needs.aNeed().ofFirm("request:" + i).row());
        }

        assertThat(tally.needs()).isEqualTo(12);
        assertThat(tally.firms()).isEqualTo(1);
        assertThat(tally.contributions()).containsExactly(20_000_000L);
    }

    @Test
    void countsEachNeedWhereThereIsNoFirmToProtect() {
        Tally tally = new Tally();
        for (int i = 0; i < 4; i++) {
            tally.add(Needs.aNeed().ofFirm("request:" + i).row());
        }

        assertThat(tally.firms()).isEqualTo(4);
        assertThat(tally.contributions()).hasSize(4);
    }
}
