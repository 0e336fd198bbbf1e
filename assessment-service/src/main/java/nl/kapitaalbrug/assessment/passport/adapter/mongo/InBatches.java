package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things on all processors, in batches, and gives back what came out in their order.
 *
 * @param size things in a batch
 * @param threads how many work at once; twice as many batches are in memory at most
 */
record InBatches(int size, int threads) {

    /** In batches of that size, with a thread for each processor. */
    static InBatches of(int size) {
        return new InBatches(size, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Works on each.
     *
     * @throws RuntimeException what the work throws; nothing after it is used
     */
    <S, T> void each(Iterator<S> all, Function<S, T> work, Consumer<T> use) {
        Deque<Future<List<T>>> running = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            while (all.hasNext()) {
                List<S> batch = next(all);
                running.add(workers.submit(() -> batch.stream().map(work).toList()));
                if (running.size() >= 2 * threads) {
                    done(running.remove()).forEach(use);
                }
            }
            while (!running.isEmpty()) {
                done(running.remove()).forEach(use);
            }
        }
    }

    private <S> List<S> next(Iterator<S> all) {
        List<S> batch = new ArrayList<>(size);
        while (batch.size() < size && all.hasNext()) {
            batch.add(all.next());
        }
        return batch;
    }

    private static <T> List<T> done(Future<List<T>> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("A batch could not be worked on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted", e);
        }
    }
}
