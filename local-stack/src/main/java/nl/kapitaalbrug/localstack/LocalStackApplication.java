package nl.kapitaalbrug.localstack;

import java.nio.file.Path;
import nl.kapitaalbrug.localstack.tour.TourServer;

/** Starts the stack, tells how to sign in, and stops it on Ctrl-C. */
public final class LocalStackApplication {

    private static final int COULD_NOT_START = 2;

    private LocalStackApplication() {}

    /** Runs until it is told to stop. */
    public static void main(String... arguments) {
        Progress progress = new Progress(System.out);
        try {
            StackOptions options = StackOptions.parse(Path.of(""), arguments);
            LocalStack stack = LocalStack.start(options, progress);
            welcome(stack, progress);
            Thread.currentThread().join();
        } catch (StackException e) {
            progress.line("");
            progress.line(e.getMessage());
            System.exit(COULD_NOT_START);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void welcome(LocalStack stack, Progress progress) {
        progress.step("Ready");
        progress.line("");
        progress.line("  Kapitaalbrug: " + stack.publicUrl());
        progress.line("  Guided tour:  " + stack.publicUrl() + TourServer.PATH);
        progress.line("");
        progress.line("  sign in as        password                    to");
        for (DemoUser user : DemoUser.values()) {
            progress.line(
                    "  %-16s  %-26s  %s"
                            .formatted(
                                    user.username(),
                                    stack.password(user.username()),
                                    user.purpose()));
        }
        progress.line("");
        progress.line("  Ctrl-C stops everything; data stay in .local/ until ./run --fresh.");
    }
}
