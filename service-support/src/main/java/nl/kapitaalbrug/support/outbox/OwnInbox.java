package nl.kapitaalbrug.support.outbox;

/**
 * Takes messages that a service sends to itself, so that one feature hears of another with the same
 * guarantees as another service does, and without a call over the network.
 */
@FunctionalInterface
public interface OwnInbox {

    /** The destination that names the own service. */
    String DESTINATION = "self";

    /**
     * Takes one message: applies it, knows it already, or parks it.
     *
     * @param body the message as it would go over the network
     * @throws RuntimeException when it cannot be applied now; it is tried again
     */
    void take(byte[] body);
}
