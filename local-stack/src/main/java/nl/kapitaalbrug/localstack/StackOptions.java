package nl.kapitaalbrug.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How to start the stack.
 *
 * @param root the checkout, where the built modules lie
 * @param home where data, logs and secrets are kept; it survives a restart
 * @param portOffset added to every port, so that two stacks can run side by side; 0 to 20,000
 * @param fresh whether to begin with an empty home
 * @param samples whether to load the sample cases
 * @param synthetic whether to load synthetic needs, in the background
 * @param training whether to record the classes of a new build, which costs time once and makes
 *     each later start quicker
 */
public record StackOptions(
        Path root,
        Path home,
        int portOffset,
        boolean fresh,
        boolean samples,
        boolean synthetic,
        boolean training) {

    private static final int MAX_OFFSET = 20_000;
    private static final String USAGE =
            "Usage: ./run [--fresh] [--no-samples] [--no-synthetic] [--no-training]"
                    + " [--port-offset N] [--home DIRECTORY]";

    public StackOptions {
        if (portOffset < 0 || portOffset > MAX_OFFSET) {
            throw new StackException(
                    "A port offset of %d is outside 0 to %d.".formatted(portOffset, MAX_OFFSET));
        }
    }

    /** The options of a command line; the checkout is the folder that holds the current one. */
    static StackOptions parse(Path start, String... arguments) {
        Path root = rootAbove(start);
        Path home = root.resolve(".local");
        int offset = 0;
        boolean fresh = false;
        boolean samples = true;
        boolean synthetic = true;
        boolean training = true;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--fresh" -> fresh = true;
                case "--no-samples" -> samples = false;
                case "--no-synthetic" -> synthetic = false;
                case "--no-training" -> training = false;
                case "--port-offset" -> offset = number(value(arguments, ++i));
                case "--home" -> home = Path.of(value(arguments, ++i)).toAbsolutePath();
                default ->
                        throw new StackException(
                                "Unknown option %s. %s".formatted(arguments[i], USAGE));
            }
        }
        return new StackOptions(root, home, offset, fresh, samples, synthetic, training);
    }

    /** The nearest folder at or above a place that is a checkout of the project. */
    static Path rootAbove(Path start) {
        for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("local-stack"))
                    && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new StackException("This is not a folder of the project: %s.".formatted(start));
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new StackException("%s needs a value. %s".formatted(arguments[index - 1], USAGE));
        }
        return arguments[index];
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StackException("%s is not a number. %s".formatted(text, USAGE), e);
        }
    }
}
