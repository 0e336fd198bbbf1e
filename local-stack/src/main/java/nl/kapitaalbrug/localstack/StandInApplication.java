package nl.kapitaalbrug.localstack;

import java.nio.file.Path;
import java.util.List;
import nl.kapitaalbrug.localstack.kvk.KvkStandIn;

/**
 * One stand-in as a program of its own, for a container: {@code kvk PORT} or {@code mail PORT
 * FOLDER}. It listens on every address of the container.
 */
public final class StandInApplication {

    private static final String EVERY_ADDRESS = "0.0.0.0";
    private static final int WRONG_USE = 2;
    private static final String USAGE = "Usage: kvk PORT | mail PORT FOLDER";

    private StandInApplication() {}

    /** Runs until it is told to stop. */
    public static void main(String... arguments) {
        try {
            Runnable stop = start(List.of(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
            System.out.println("The stand-in is ready: " + String.join(" ", arguments));
            Thread.currentThread().join();
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Starts what the words ask for.
     *
     * @return what stops it
     * @throws StackException when they ask for nothing that there is
     */
    static Runnable start(List<String> words) {
        if (words.size() == 2 && words.getFirst().equals("kvk")) {
            KvkStandIn kvk = new KvkStandIn();
            kvk.start(EVERY_ADDRESS, port(words.get(1)));
            return kvk::close;
        }
        if (words.size() == 3 && words.getFirst().equals("mail")) {
            MailStandIn mail =
                    new MailStandIn(EVERY_ADDRESS, port(words.get(1)), Path.of(words.get(2)));
            mail.start();
            return mail::close;
        }
        throw new StackException(USAGE);
    }

    private static int port(String word) {
        if (!word.matches("[1-9][0-9]{0,4}")) {
            throw new StackException("%s is not a port. %s".formatted(word, USAGE));
        }
        return Integer.parseInt(word);
    }
}
