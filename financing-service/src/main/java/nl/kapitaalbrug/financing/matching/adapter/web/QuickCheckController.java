package nl.kapitaalbrug.financing.matching.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import nl.kapitaalbrug.financing.matching.application.CheckQuickly;
import nl.kapitaalbrug.financing.matching.application.FoundMatches;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The quick check, open to everybody. */
@RestController
final class QuickCheckController {

    private final CheckQuickly checks;
    private final Wordings wordings = new Wordings();

    QuickCheckController(CheckQuickly checks) {
        this.checks = checks;
    }

    /** What would fit these few facts; nothing is kept. */
    @PostMapping(
            path = OpenCalculationsConfiguration.PATH + "/quick-check",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Look what would fit, with a few facts and without signing in",
            description =
                    "The same matching as of a request. What is not asked stays unknown, so a"
                            + " route that hangs on it is neither promised nor refused. Nothing is"
                            + " kept. A match is an indication and never an offer.")
    QuickCheckResponse check(@RequestBody QuickCheckBody body, HttpServletRequest request) {
        FoundMatches found = checks.of(body.toCheck());
        MatchTexts texts = new MatchTexts(wordings.of(found.supply(), Languages.of(request)));
        return QuickCheckResponse.of(body, texts.response(found));
    }
}
