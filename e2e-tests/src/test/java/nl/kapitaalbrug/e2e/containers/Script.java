package nl.kapitaalbrug.e2e.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program and tells how it ended. */
final class Script {

    private static final long LIMIT_SECONDS = 60;

    private Script() {}

    static Result run(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, Map.of(), command);
    }

    /** Runs it with variables beside our own environment. */
    static Result run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Still running: " + List.of(command));
        }
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** A program that takes the place of another; {@code text} is its shell script. */
    static Path standIn(Path folder, String name, String text) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(program, "#!/usr/bin/env bash\n" + text + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }

    /**
     * How a program ended.
     *
     * @param exit its exit code
     * @param output what it printed
     */
    record Result(int exit, String output) {}
}
