package nl.kapitaalbrug.portal.request;

import java.util.List;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.Texts;

/**
 * A time at which a request was sent.
 *
 * @param path where its answers stand
 * @param text which one, and when
 */
record Earlier(String path, String text) {

    /** All of them, the last one first; none while there was one only. */
    static List<Earlier> of(FinancingRequest request, FinancingRequests requests, Texts texts) {
        if (request.revision() < 2
                || !(requests.sent(request.id())
                        instanceof Outcome.Done<List<FinancingRequests.Sent>>(var all))) {
            return List.of();
        }
        return all.reversed().stream()
                .map(sent ->
                        new Earlier(
                                FinancingRequestPaths.sent(request.id(), sent.number()),
                                texts.of("earlier.one", sent.number(), moment(sent, texts))))
                .toList();
    }

    static String moment(FinancingRequests.Sent sent, Texts texts) {
        return sent.at() == null ? "" : texts.formats().dateAndTime(sent.at());
    }
}
