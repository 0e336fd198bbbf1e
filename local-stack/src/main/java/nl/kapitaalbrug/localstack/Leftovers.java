package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers the processes of a stack by id and start time, so that those of a stack that was killed
 * are ended at the next start, and no others.
 */
final class Leftovers {

    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    /** Writes down the processes that run now. */
    void remember(List<ProcessHandle> processes) {
        List<String> lines =
                processes.stream().map(handle -> handle.pid() + " " + startOf(handle)).toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing runs any more. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier stack left behind; tells how many processes that were. */
    int end() {
        try {
            if (Files.notExists(file)) {
                return 0;
            }
            int ended = 0;
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(" ", 2);
                ended += end(Long.parseLong(parts[0]), parts[1]);
            }
            Files.delete(file);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int end(long pid, String start) {
        return ProcessHandle.of(pid)
                .filter(handle -> startOf(handle).equals(start))
                .map(handle -> {
                    CompletableFuture<ProcessHandle> exit = handle.onExit();
                    handle.destroy();
                    if (!gone(exit)) {
                        handle.destroyForcibly();
                        gone(exit);
                    }
                    return 1;
                })
                .orElse(0);
    }

    private static boolean gone(CompletableFuture<ProcessHandle> exit) {
        try {
            exit.get(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for a process failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
