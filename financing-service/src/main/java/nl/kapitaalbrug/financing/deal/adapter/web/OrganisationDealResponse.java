package nl.kapitaalbrug.financing.deal.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kapitaalbrug.financing.catalogue.domain.Rank;
import nl.kapitaalbrug.financing.deal.domain.AmountBand;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A deal with the routes of one organisation.
 *
 * @param deal the deal
 * @param matches the routes that fit or may fit, in order of rank
 */
record OrganisationDealResponse(DealResponse deal, List<MatchItem> matches) {

    /**
     * One route.
     *
     * @param instrument what funds
     * @param guarantee what is attached; left out without one
     * @param outcome fits, or cannot be told yet
     * @param openQuestions what is not known yet, without any answer of the applicant
     * @param layerSought what is still sought beside it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatchItem(
            InstrumentItem instrument,
            @Nullable InstrumentItem guarantee,
            Outcome outcome,
            List<String> openQuestions,
            LayerSought layerSought) {}

    /** An instrument of the catalogue. */
    record InstrumentItem(String id, String name) {}

    /**
     * What is still sought beside the route.
     *
     * @param amountBand how much; left out when the route carries all
     * @param routeRank the rank of the route itself; left out when it is not published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LayerSought(@Nullable AmountBand amountBand, @Nullable Rank routeRank) {}
}
