package nl.kapitaalbrug.e2e;

import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.Ports;
import nl.kapitaalbrug.localstack.StackOptions;
import org.jspecify.annotations.Nullable;

/** The one stack that all journeys share; started by the first, stopped when the tests end. */
final class RunningStack {

    private static final int FIRST_OFFSET = 11_000;
    private static final int OFFSETS = 20;
    private static final int STEP = 100;

    private static @Nullable LocalStack stack;

    private RunningStack() {}

    static synchronized LocalStack get() {
        if (stack == null) {
            Path module = Path.of("").toAbsolutePath();
            stack =
                    LocalStack.start(
                            new StackOptions(
                                    module.getParent(),
                                    module.resolve("target/stack"),
                                    freeOffset(),
                                    true,
                                    true,
                                    true,
                                    false));
        }
        return stack;
    }

    /** Where the stand-in for a mail server keeps what it takes. */
    static Path mails() {
        return Path.of("").toAbsolutePath().resolve("target/stack/mail");
    }

    /** Another stack may run on this machine, also one of these tests. */
    private static int freeOffset() {
        return IntStream.range(0, OFFSETS)
                .map(step -> FIRST_OFFSET + step * STEP)
                .filter(offset -> new Ports(offset).areFree())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free ports for the stack"));
    }
}
