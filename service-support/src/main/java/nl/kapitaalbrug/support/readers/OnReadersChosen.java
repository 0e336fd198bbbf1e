package nl.kapitaalbrug.support.readers;

import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;

/** A repeat finds the same version and does nothing. */
final class OnReadersChosen implements MessageHandler<ReadersChosen> {

    private final Readers readers;

    OnReadersChosen(Readers readers) {
        this.readers = readers;
    }

    @Override
    public String type() {
        return MessageTypes.READERS_CHOSEN;
    }

    @Override
    public Class<ReadersChosen> payload() {
        return ReadersChosen.class;
    }

    @Override
    public void handle(Received<ReadersChosen> message) {
        readers.keep(message.data());
    }
}
