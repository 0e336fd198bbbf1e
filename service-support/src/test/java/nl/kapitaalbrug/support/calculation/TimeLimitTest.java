package nl.kapitaalbrug.support.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void givesTheResultOfWorkInTime() {
        try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(5))) {
            assertThat(limit.within(() -> 42)).isEqualTo(42);
        }
    }

    @Test
    void endsTheWaitForWorkThatTakesTooLongAndInterruptsIt() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (TimeLimit limit = new TimeLimit(Duration.ofMillis(50))) {
            assertThatThrownBy(() -> limit.within(() -> hangs(never, interrupted)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> {
                                assertThat(e.problem().status()).isEqualTo(503);
                                assertThat(e.problem().code()).isEqualTo("calculation-too-slow");
                                assertThat(e.problem().headers()).containsKey("Retry-After");
                            });
            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void passesOnWhatTheWorkRefuses() {
        try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(5))) {
            assertThatThrownBy(() ->
                            limit.within(() -> {
                                throw ProblemException.notFound();
                            }))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("not-found");
        }
    }

    private static int hangs(CountDownLatch never, CountDownLatch interrupted) {
        try {
            never.await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return 0;
    }
}
