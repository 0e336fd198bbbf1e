package nl.kapitaalbrug.portal.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of requests.
 *
 * @param requests on this page
 * @param page its number, from 1
 * @param pages how many there are
 */
public record RequestPage(List<Item> requests, int page, int pages) {

    /** Of somebody who starts no requests. */
    public static final RequestPage NONE = new RequestPage(List.of(), 1, 1);

    public RequestPage {
        requests = List.copyOf(requests);
    }

    /**
     * One request, without what stands in it.
     *
     * @param id the request
     * @param reference short, for people
     * @param status where it stands
     * @param origin REAL, SAMPLE or SYNTHETIC
     * @param companyName name of the firm; empty while not said
     * @param externalNeed euros wanted of others; {@code null} while not known
     * @param moments when what happened
     */
    public record Item(
            String id,
            String reference,
            FinancingRequest.Status status,
            String origin,
            String companyName,
            @Nullable BigDecimal externalNeed,
            FinancingRequest.Moments moments) {

        /** When something last happened; {@code null} when nothing is known of it. */
        public @Nullable Instant changed() {
            return moments.changed();
        }
    }
}
