package nl.kapitaalbrug.portal.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The deals of the financing service, as a financier may see them. */
@Component
public class Deals {

    private final DealsApi api;

    Deals(DealsApi api) {
        this.api = api;
    }

    /**
     * One deal, and what the own organisation has to do with it.
     *
     * @param deal the deal with its reasons
     * @param own the routes of the organisation; {@code NotFound} when nothing fits or may fit
     */
    public record Found(Outcome<JsonNode> deal, Outcome<JsonNode> own) {}

    /** A part of all deals; the query as the service takes it. */
    public Outcome<JsonNode> all(Map<String, List<String>> query) {
        return Answer.of(() -> api.deals(query), (body, tag) -> body);
    }

    /** A part of the deals that suit an organisation. */
    public Outcome<JsonNode> suiting(String organisation, Map<String, List<String>> query) {
        return Answer.of(() -> api.organisationDeals(organisation, query), (body, tag) -> body);
    }

    /** One deal; both questions are asked at the same time. */
    public Found find(String id, Optional<String> organisation) {
        Supplier<Outcome<JsonNode>> own =
                SideCall.begin(() ->
                        organisation
                                .map(one -> own(one, id))
                                .orElseGet(() -> new Outcome.NotFound<>()));
        Outcome<JsonNode> deal = Answer.of(() -> api.deal(id), (body, tag) -> body);
        return new Found(deal, own.get());
    }

    private Outcome<JsonNode> own(String organisation, String id) {
        return Answer.of(() -> api.organisationDeal(organisation, id), (body, tag) -> body);
    }
}
