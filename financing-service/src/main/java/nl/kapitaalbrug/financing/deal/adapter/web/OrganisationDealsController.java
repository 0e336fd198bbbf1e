package nl.kapitaalbrug.financing.deal.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.deal.application.BrowseDeals;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Organisation;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The deals that suit the caller's own organisation. Only an organisation in the token counts; any
 * other answers as one that does not exist.
 */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/deals")
@Tag(name = "Deals", description = "Anonymous needs that applicants let financiers see")
final class OrganisationDealsController {

    private final BrowseDeals deals;

    OrganisationDealsController(BrowseDeals deals) {
        this.deals = deals;
    }

    /** The deals that an instrument of the organisation fits, or may fit. */
    @GetMapping
    @DealParameters
    @Operation(
            summary = "List the deals that an instrument of the own organisation fits or may fit")
    OrganisationDealPage list(
            @PathVariable String organisationId,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) CurrentUser user,
            HttpServletRequest request) {
        List<Instrument> instruments = instruments(organisationId, user);
        DealQuery query = DealQuery.of(parameters);
        OrganisationTexts texts = new OrganisationTexts(new DealTexts(Languages.of(request)));
        DealPage<OrganisationDealResponse> page =
                DealPage.of(
                        deals.suiting(instruments, query.filters(), query.order()),
                        query,
                        deal -> deals.routes(deal, instruments).map(texts::item).stream());
        return OrganisationDealPage.of(page, texts.instruments(instruments));
    }

    /** One deal; 404 when nothing of the organisation fits or may fit. */
    @GetMapping("/{dealId}")
    @Operation(summary = "Show what an instrument of the own organisation has to do with one deal")
    OrganisationDealResponse show(
            @PathVariable String organisationId,
            @PathVariable String dealId,
            @Parameter(hidden = true) CurrentUser user,
            HttpServletRequest request) {
        OrganisationTexts texts = new OrganisationTexts(new DealTexts(Languages.of(request)));
        return deals.find(dealId, instruments(organisationId, user))
                .map(texts::item)
                .orElseThrow(ProblemException::notFound);
    }

    /** The id decides on membership; the alias names the provider in the catalogue. */
    private List<Instrument> instruments(String organisationId, CurrentUser user) {
        return user.organisation(organisationId)
                .map(Organisation::alias)
                .map(deals::instrumentsOf)
                .orElseThrow(ProblemException::notFound);
    }
}
