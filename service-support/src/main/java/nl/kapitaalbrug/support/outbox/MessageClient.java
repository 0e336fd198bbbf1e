package nl.kapitaalbrug.support.outbox;

import nl.kapitaalbrug.support.message.CloudEvent;

/** The way to other services. */
@FunctionalInterface
public interface MessageClient {

    /**
     * Tries once, within a few seconds; never throws for a failure of the receiver or the network.
     *
     * @param destination the short name of the receiving service
     */
    Delivery deliver(String destination, CloudEvent message);
}
