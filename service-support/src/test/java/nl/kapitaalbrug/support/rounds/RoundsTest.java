package nl.kapitaalbrug.support.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class RoundsTest {

    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void goOnAfterARoundThatFailed() throws InterruptedException {
        CountDownLatch rounds = new CountDownLatch(3);
        Rounds failing =
                new Rounds(
                        "test",
                        Duration.ZERO,
                        SOON,
                        () -> {
                            rounds.countDown();
                            throw new IllegalStateException("this round fails");
                        });
        failing.start();

        assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(failing.isRunning()).isTrue();
        failing.stop();
        assertThat(failing.isRunning()).isFalse();
    }

    @Test
    void doNothingWithoutAPause() {
        Rounds none = new Rounds("test", Duration.ZERO, Duration.ZERO, () -> {});
        none.start();

        assertThat(none.isRunning()).isFalse();
    }
}
