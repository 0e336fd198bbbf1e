package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One part of the stack that runs as a process of its own and can be killed and started again. */
public final class ChildProcess implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Probe probe;
    private @Nullable Process process;

    /**
     * @param name how people know the part
     * @param command the program with its arguments
     * @param environment what the program finds beside our own environment
     * @param log file that takes what the program prints
     * @param probe asks whether the part can do its work
     */
    ChildProcess(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path log,
            Probe probe) {
        this.name = name;
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.probe = probe;
    }

    /** How people know the part. */
    public String name() {
        return name;
    }

    /** Starts the process; it may not be ready yet. */
    public void start() {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new StackException("%s could not be started.".formatted(name), e);
        }
    }

    /**
     * Runs the same program once more, beside this one and with these arguments, to its end; tells
     * whether it ended well.
     */
    public boolean runBeside(List<String> arguments) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(arguments);
        return Java.run(whole, environment, log.resolveSibling(name + "-beside.log"));
    }

    /** Waits until the part can do its work. */
    public void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!probe.isReady()) {
            if (!isAlive()) {
                throw new StackException(
                        "%s stopped while starting. Its last words stand in %s."
                                .formatted(name, log));
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        "%s was not ready after %d minutes. Look into %s."
                                .formatted(name, PATIENCE.toMinutes(), log));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** The process as the operating system knows it. */
    ProcessHandle handle() {
        if (process == null) {
            throw new IllegalStateException("%s was not started".formatted(name));
        }
        return process.toHandle();
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Ends the process at once, without any chance to tidy up, and waits until it is gone. */
    public void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            await(running, FAREWELL);
        }
    }

    /** Asks the process to stop, and ends it when it does not. */
    @Override
    public void close() {
        Process running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            if (!await(running, FAREWELL)) {
                kill();
            }
        }
    }

    /** Asks the process to stop without waiting for it. */
    void beginClose() {
        Process running = process;
        if (running != null) {
            running.destroy();
        }
    }

    private static boolean await(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
