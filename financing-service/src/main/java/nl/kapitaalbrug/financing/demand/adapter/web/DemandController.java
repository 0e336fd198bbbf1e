package nl.kapitaalbrug.financing.demand.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.demand.application.ShowDemand;
import nl.kapitaalbrug.financing.demand.domain.FigureName;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the province, with every number hidden that would give a firm away. */
@RestController
@Tag(name = "Demand")
final class DemandController {

    private final ShowDemand demand;
    private final Catalogue catalogue;

    DemandController(ShowDemand demand, Catalogue catalogue) {
        this.demand = demand;
        this.catalogue = catalogue;
    }

    @GetMapping(path = "/v1/demand", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "All figures, and what stands out",
            description = "A hidden number is null, with the reason beside it.")
    @Parameter(
            name = DemandQuery.SYNTHETIC,
            in = ParameterIn.QUERY,
            description = "Whether needs count that were made from published shares",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {DemandQuery.INCLUDE, DemandQuery.EXCLUDE},
                            defaultValue = DemandQuery.INCLUDE))
    ResponseEntity<DemandResponse> all(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        DemandQuery query = DemandQuery.of(parameters);
        Locale locale = Languages.of(request);
        return localised(
                locale,
                new DemandTexts(locale, catalogue).response(demand.figures(query.synthetic())));
    }

    @GetMapping(
            path = "/v1/demand-figures/{figure}",
            produces = {MediaType.APPLICATION_JSON_VALUE, CsvConverter.CSV})
    @Operation(
            summary = "One figure, as JSON or as CSV",
            description =
                    "The CSV begins with lines of two fields that say what was counted; then"
                            + " follows one line for each cell.")
    @Parameter(
            name = "figure",
            in = ParameterIn.PATH,
            description = "funnel, municipalities, spends, ticket-bands or criteria",
            example = "funnel")
    @Parameter(
            name = DemandQuery.SYNTHETIC,
            in = ParameterIn.QUERY,
            description = "Whether needs count that were made from published shares",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {DemandQuery.INCLUDE, DemandQuery.EXCLUDE},
                            defaultValue = DemandQuery.INCLUDE))
    ResponseEntity<FigureResponse> one(
            @PathVariable String figure,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        FigureName name = FigureName.ofPath(figure).orElseThrow(ProblemException::notFound);
        DemandQuery query = DemandQuery.of(parameters);
        Locale locale = Languages.of(request);
        return localised(
                locale,
                new DemandTexts(locale, catalogue)
                        .response(demand.figures(query.synthetic()), name));
    }

    private static <T> ResponseEntity<T> localised(Locale locale, T body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT)
                .body(body);
    }
}
