package nl.kapitaalbrug.localstack;

/** Why the stack cannot start, in one sentence for the person at the keyboard. */
public final class StackException extends RuntimeException {

    public StackException(String sentence) {
        super(sentence);
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
