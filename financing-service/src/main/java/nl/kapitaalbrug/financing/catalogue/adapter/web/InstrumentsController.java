package nl.kapitaalbrug.financing.catalogue.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the instruments of the catalogue and shows one in full. */
@RestController
@RequestMapping("/v1/instruments")
class InstrumentsController {

    private final Catalogue catalogue;

    InstrumentsController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(
            summary = "Read a page of the instruments of the catalogue",
            description = "Texts are in the language of Accept-Language, nl or en.")
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
    @Parameter(name = "pageSize", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Only instruments of this kind",
            schema = @Schema(implementation = InstrumentKind.class))
    ResponseEntity<InstrumentPage> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        ListQuery query = ListQuery.of(parameters);
        Locale locale = Languages.of(request);
        List<Instrument> found =
                query.kind() == null ? catalogue.instruments() : catalogue.ofKind(query.kind());
        return localised(locale, InstrumentPage.of(found, query, catalogue.version(), locale));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read one instrument in full",
            description = "With its conditions, their sources, and the day they were last read.")
    ResponseEntity<InstrumentResponse> show(@PathVariable String id, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        return localised(locale, InstrumentResponse.of(find(id), locale));
    }

    private Instrument find(String id) {
        try {
            return catalogue.find(InstrumentId.of(id)).orElseThrow(ProblemException::notFound);
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }

    private static <T> ResponseEntity<T> localised(Locale locale, T body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }
}
