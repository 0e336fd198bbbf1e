package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Java that runs us, for the processes that we start. */
final class Java {

    private Java() {}

    /** The program {@code java} of our own runtime. */
    static String program() {
        return Path.of(home(), "bin", "java").toString();
    }

    /** The folder of our own runtime. */
    static String home() {
        return System.getProperty("java.home");
    }

    /** The exact version of our own runtime. */
    static String version() {
        return Runtime.version().toString();
    }

    /** Runs a program to its end; tells whether it ended well. */
    static boolean run(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new StackException("%s could not be started.".formatted(command.getFirst()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("%s was interrupted.".formatted(command.getFirst()), e);
        }
    }
}
