package nl.kapitaalbrug.financing.deal.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.deal.application.BrowseDeals;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All deals, for every financier. */
@RestController
@RequestMapping("/v1/deals")
@Tag(name = "Deals", description = "Anonymous needs that applicants let financiers see")
final class DealsController {

    private final BrowseDeals deals;

    DealsController(BrowseDeals deals) {
        this.deals = deals;
    }

    /** The deals that pass every filter. */
    @GetMapping
    @DealParameters
    @Operation(summary = "List the deals that pass every filter, with counts for each filter")
    DealPage<DealResponse> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        DealQuery query = DealQuery.of(parameters);
        return DealPage.of(
                deals.all(query.filters(), query.order()),
                query,
                deal -> Stream.of(DealResponse.of(deal)));
    }

    /** One deal; 404 when there is none of that name, or no longer. */
    @GetMapping("/{dealId}")
    @Operation(summary = "Show one deal with the reasons behind its assessment")
    DealDetailResponse show(@PathVariable String dealId, HttpServletRequest request) {
        DealTexts texts = new DealTexts(Languages.of(request));
        return deals.find(dealId)
                .map(found ->
                        new DealDetailResponse(
                                DealResponse.of(found.deal()), texts.reasons(found.assessment())))
                .orElseThrow(ProblemException::notFound);
    }
}
