package nl.kapitaalbrug.financing.catalogue.adapter.file;

/** Thrown at the first thing in a file that is not as it should be. */
final class UnreadableFileException extends RuntimeException {

    private final int line;

    /**
     * @param line from 1; 0 when it is about the whole file
     * @param reason what is wrong, for a programmer
     */
    UnreadableFileException(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
