package nl.kapitaalbrug.applicant.request.application;

import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestMessages;
import nl.kapitaalbrug.contracts.message.MessageTypes;

/** Tells the services that found something about a request who may read it. */
final class ReaderMessages {

    private ReaderMessages() {}

    /** What a change of the request has to tell; nothing when the readers stay the same. */
    static List<Change.Outgoing> of(FinancingRequest before, FinancingRequest after) {
        return RequestMessages.readers(before, after).stream()
                .flatMap(readers ->
                        Stream.of("assessment", "financing")
                                .map(to ->
                                        new Change.Outgoing(
                                                MessageTypes.READERS_CHOSEN, to, readers)))
                .toList();
    }
}
