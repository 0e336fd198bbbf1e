package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InBatchesTest {

    private final List<Integer> used = new ArrayList<>();

    @Test
    void whatComesOutKeepsItsOrder() {
        CountDownLatch laterBatch = new CountDownLatch(1);

        new InBatches(10, 2)
                .each(
                        IntStream.range(0, 1_005).iterator(),
                        i -> {
                            if (i == 10) {
                                laterBatch.countDown();
                            }
                            if (i == 0) {
                                await(laterBatch);
                            }
                            return i;
                        },
                        used::add);

        assertThat(used).isEqualTo(IntStream.range(0, 1_005).boxed().toList());
    }

    @Test
    void readsNoFurtherThanTheWorkIs() {
        AtomicInteger read = new AtomicInteger();

        new InBatches(10, 2)
                .each(
                        IntStream.range(0, 1_000).peek(i -> read.incrementAndGet()).iterator(),
                        i -> i,
                        i -> {
                            assertThat(read.get()).isLessThanOrEqualTo(i + 50);
                            used.add(i);
                        });

        assertThat(used).hasSize(1_000);
    }

    @Test
    void aFailureOfTheWorkIsThrown() {
        assertThatThrownBy(() ->
                        new InBatches(3, 2)
                                .each(List.of(1, 2, 3, 4, 0, 5).iterator(), i -> 6 / i, used::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(used).containsExactly(6, 3, 2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
