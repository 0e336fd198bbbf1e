package nl.kapitaalbrug.embeddedmongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Runs the same thing in several threads that start at the same moment. */
final class Together {

    private static final int DEADLINE_SECONDS = 60;

    private Together() {}

    static <T> List<T> run(int threads, IntFunction<T> task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                Callable<T> started =
                        () -> {
                            start.await();
                            return task.apply(number);
                        };
                running.add(executor.submit(started));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(DEADLINE_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
