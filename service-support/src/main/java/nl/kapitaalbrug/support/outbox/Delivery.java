package nl.kapitaalbrug.support.outbox;

/** How a try to deliver a message ended. */
public sealed interface Delivery {

    /** The receiver has it: applied, seen before, or parked on its side. */
    record Accepted() implements Delivery {}

    /**
     * Not now: tried again for ever.
     *
     * @param reason a status or the kind of failure, for the log
     */
    record Unavailable(String reason) implements Delivery {}

    /**
     * The receiver will never take it: parked on our side, a person must look.
     *
     * @param status the receiver's HTTP status
     */
    record Refused(int status) implements Delivery {}
}
