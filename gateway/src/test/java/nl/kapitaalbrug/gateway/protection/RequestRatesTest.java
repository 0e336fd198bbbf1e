package nl.kapitaalbrug.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestRatesTest {

    private static final Instant TEN_SECONDS_PAST = Instant.parse("2026-11-23T10:00:10Z");

    private final RequestRates rates =
            new RequestRates(Clock.fixed(TEN_SECONDS_PAST, ZoneOffset.UTC));

    @Test
    void letsAsManyPassAsAllowed() {
        for (int i = 0; i < 3; i++) {
            assertThat(rates.secondsToWait("a", 3)).isZero();
        }
    }

    @Test
    void asksTheNextOneToWaitUntilTheMinuteEnds() {
        for (int i = 0; i < 3; i++) {
            rates.secondsToWait("a", 3);
        }

        assertThat(rates.secondsToWait("a", 3)).isEqualTo(50);
    }

    @Test
    void countsEachKeyApart() {
        rates.secondsToWait("a", 1);
        rates.secondsToWait("a", 1);

        assertThat(rates.secondsToWait("b", 1)).isZero();
    }
}
