package nl.kapitaalbrug.portal.province;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kapitaalbrug.portal.client.DemandFigures;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.form.Texts;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The page of the province, and its figures as files. */
@Controller
final class ProvinceController {

    private final DemandFigures figures;
    private final MessageSource messages;

    ProvinceController(DemandFigures figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @GetMapping(ProvinceAddress.PATH)
    String page(
            @RequestParam(name = ProvinceAddress.MEASURE, defaultValue = "") String measure,
            @RequestParam(name = ProvinceAddress.SYNTHETIC, defaultValue = "") String synthetic,
            Model model,
            Locale locale) {
        ProvinceAddress address =
                new ProvinceAddress(
                        ProvinceAddress.EUROS.equals(measure),
                        !ProvinceAddress.NO.equals(synthetic));
        JsonNode demand = require(figures.all(address.synthetic()));
        model.addAttribute(
                "page", new ProvinceReader(demand, address, new Texts(messages, locale)).view());
        return "province/monitor";
    }

    @GetMapping(ProvinceAddress.PATH + "/cijfers/{figure}.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String figure,
            @RequestParam(name = ProvinceAddress.SYNTHETIC, defaultValue = "") String synthetic) {
        FigureName name =
                FigureName.ofAddress(figure).orElseThrow(() -> failed(HttpStatus.NOT_FOUND));
        byte[] csv = require(figures.csv(name.service(), !ProvinceAddress.NO.equals(synthetic)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kapitaalbrug-%s.csv".formatted(name.address()))
                                .build()
                                .toString())
                .body(csv);
    }

    private static <T> T require(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.NotFound<T>() -> throw failed(HttpStatus.NOT_FOUND);
            case Outcome.NotAllowed<T>(int status) -> throw failed(HttpStatus.valueOf(status));
            default -> throw failed(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ResponseStatusException failed(HttpStatus status) {
        return new ResponseStatusException(status);
    }
}
