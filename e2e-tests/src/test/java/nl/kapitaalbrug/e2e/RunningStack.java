package nl.kapitaalbrug.e2e;

import java.nio.file.Path;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.StackOptions;
import org.jspecify.annotations.Nullable;

/** The one stack that all journeys share; started by the first, stopped when the tests end. */
final class RunningStack {

    private static final int PORT_OFFSET = 11_000;

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
                                    PORT_OFFSET,
                                    true,
                                    true,
                                    false));
        }
        return stack;
    }
}
