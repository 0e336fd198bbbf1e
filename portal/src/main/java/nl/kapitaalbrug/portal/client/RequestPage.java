package nl.kapitaalbrug.portal.client;

import java.util.List;

/**
 * One page of requests.
 *
 * @param requests on this page
 * @param page its number, from 1
 * @param pages how many there are
 */
public record RequestPage(List<FinancingRequest> requests, int page, int pages) {

    public RequestPage {
        requests = List.copyOf(requests);
    }
}
