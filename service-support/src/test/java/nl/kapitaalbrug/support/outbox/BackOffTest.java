package nl.kapitaalbrug.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private final BackOff backOff =
            new BackOff(Duration.ofMillis(200), Duration.ofSeconds(10), new Random(1));

    @ParameterizedTest
    @CsvSource({
        "1, 100, 200",
        "2, 200, 400",
        "6, 3200, 6400",
        "7, 5000, 10000",
        "1000, 5000, 10000"
    })
    void doublesWithJitterUpToTheMaximum(int attempts, long atLeast, long atMost) {
        for (int i = 0; i < 100; i++) {
            assertThat(backOff.after(attempts).toMillis()).isBetween(atLeast, atMost);
        }
    }
}
