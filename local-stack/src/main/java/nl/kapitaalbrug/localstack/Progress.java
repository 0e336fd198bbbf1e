package nl.kapitaalbrug.localstack;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person at the keyboard how far the start is. */
final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** One step, with the seconds since the start. */
    synchronized void step(String sentence) {
        out.printf("%5.1f s  %s%n", elapsed().toMillis() / 1000.0, sentence);
        out.flush();
    }

    /** A line without a time. */
    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
