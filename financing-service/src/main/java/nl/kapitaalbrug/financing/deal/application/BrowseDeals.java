package nl.kapitaalbrug.financing.deal.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.ProviderId;
import nl.kapitaalbrug.financing.deal.domain.Deal;
import nl.kapitaalbrug.financing.deal.domain.DealOrder;
import nl.kapitaalbrug.financing.deal.domain.Facet;
import nl.kapitaalbrug.financing.deal.domain.Selection;
import nl.kapitaalbrug.financing.matching.application.Editions;
import nl.kapitaalbrug.financing.matching.application.KnownRequest;
import nl.kapitaalbrug.financing.matching.application.KnownRequests;
import nl.kapitaalbrug.financing.matching.application.MatchRecord;
import nl.kapitaalbrug.financing.matching.application.MatchReplay;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.matching.domain.RouteMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Browses the deals. Lists come from memory; what is shown of one deal in particular is read and
 * evaluated again, so that nothing is told of a deal that was taken back meanwhile.
 */
@Component
public final class BrowseDeals {

    private final DealIndex index;
    private final KnownRequests requests;
    private final MatchReplay replay;
    private final Editions editions;

    BrowseDeals(DealIndex index, KnownRequests requests, MatchReplay replay, Editions editions) {
        this.index = index;
        this.requests = requests;
        this.replay = replay;
        this.editions = editions;
    }

    /** A deal with the assessment that it rests on. */
    public record AssessedDeal(Deal deal, Assessment assessment) {}

    /**
     * A deal with the routes of one organisation that fit or may fit, in order of rank.
     *
     * @param deal the deal
     * @param routes the routes, at least one
     */
    public record SuitingDeal(Deal deal, List<RouteMatch> routes) {
        public SuitingDeal {
            routes = List.copyOf(routes);
        }
    }

    /** The deals that pass the filters. */
    public Selection all(Map<Facet, Set<String>> filters, DealOrder order) {
        return Selection.of(index.deals(), filters, order);
    }

    /** The deals that suit one of these instruments and pass the filters. */
    public Selection suiting(
            List<Instrument> instruments, Map<Facet, Set<String>> filters, DealOrder order) {
        Set<InstrumentId> ids = ids(instruments);
        List<Deal> suiting = index.deals().stream().filter(deal -> deal.suits(ids)).toList();
        return Selection.of(suiting, filters, order);
    }

    /** One deal; empty when there is none of that name, or no longer. */
    public Optional<AssessedDeal> find(String dealId) {
        return index.find(dealId)
                .flatMap(deal ->
                        current(deal).map(record -> new AssessedDeal(deal, record.assessment())));
    }

    /** One deal with the routes of these instruments; empty when none of them suits it. */
    public Optional<SuitingDeal> find(String dealId, List<Instrument> instruments) {
        return index.find(dealId).flatMap(deal -> routes(deal, instruments));
    }

    /** A deal with the routes of these instruments; empty when it was taken back meanwhile. */
    public Optional<SuitingDeal> routes(Deal deal, List<Instrument> instruments) {
        return current(deal)
                .map(record ->
                        replay.routesWith(ids(instruments), record).stream()
                                .filter(route -> route.outcome() != Outcome.DOES_NOT_FIT)
                                .toList())
                .filter(routes -> !routes.isEmpty())
                .map(routes -> new SuitingDeal(deal, routes));
    }

    /** The instruments of a provider in today's catalogue, in the order of their ids. */
    public List<Instrument> instrumentsOf(String provider) {
        return editions.currentSupply().instruments().stream()
                .filter(instrument -> isOf(provider, instrument.providerId()))
                .toList();
    }

    private static boolean isOf(String provider, @Nullable ProviderId providerId) {
        return providerId != null && providerId.value().equals(provider);
    }

    private Optional<MatchRecord> current(Deal deal) {
        return requests.find(deal.request())
                .filter(known -> isStill(deal, known))
                .map(KnownRequest::latest);
    }

    private static boolean isStill(Deal deal, KnownRequest known) {
        KnownRequest.Publication publication = known.publication();
        return !known.withdrawn()
                && publication != null
                && publication.published()
                && publication.dealId().equals(deal.id());
    }

    private static Set<InstrumentId> ids(List<Instrument> instruments) {
        return instruments.stream().map(Instrument::id).collect(Collectors.toSet());
    }
}
