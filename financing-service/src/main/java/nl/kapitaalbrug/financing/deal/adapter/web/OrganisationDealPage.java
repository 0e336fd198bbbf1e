package nl.kapitaalbrug.financing.deal.adapter.web;

import java.util.List;
import java.util.Map;

/**
 * A part of the deals that suit an organisation.
 *
 * @param instruments the instruments of the organisation in the catalogue
 * @param items the deals of this page
 * @param page from 1
 * @param pageSize the most that a page holds
 * @param total deals on all pages
 * @param facets for each facet the values that there are, with the deals that pass all other
 *     filters
 */
record OrganisationDealPage(
        List<OrganisationDealResponse.InstrumentItem> instruments,
        List<OrganisationDealResponse> items,
        int page,
        int pageSize,
        int total,
        Map<String, List<DealPage.FacetCount>> facets) {

    static OrganisationDealPage of(
            DealPage<OrganisationDealResponse> page,
            List<OrganisationDealResponse.InstrumentItem> instruments) {
        return new OrganisationDealPage(
                instruments,
                page.items(),
                page.page(),
                page.pageSize(),
                page.total(),
                page.facets());
    }
}
