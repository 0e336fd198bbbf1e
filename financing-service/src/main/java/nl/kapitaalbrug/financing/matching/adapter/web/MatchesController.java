package nl.kapitaalbrug.financing.matching.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.financing.matching.application.FindMatches;
import nl.kapitaalbrug.financing.matching.application.FoundMatches;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The matches of a request, for its owner and whom the owner lets see all of it. */
@RestController
final class MatchesController {

    private final FindMatches matches;
    private final Wordings wordings = new Wordings();

    MatchesController(FindMatches matches) {
        this.matches = matches;
    }

    /** The newest match result; 404 for an unknown request, another's, or one not matched yet. */
    @GetMapping("/v1/financing-requests/{requestId}/matches")
    @Operation(
            summary = "Read which instruments fit a request, with every reason",
            description =
                    "For its owner, advisers and colleagues. Not found means: unknown, none of your"
                            + " business, or not matched yet. A match is an indication and never an"
                            + " offer.")
    MatchesResponse newest(
            @PathVariable String requestId, CurrentUser user, HttpServletRequest request) {
        return matches.newest(id(requestId), new ApplicantId(user.subject()))
                .map(found -> answer(found, Languages.of(request)))
                .orElseThrow(ProblemException::notFound);
    }

    private MatchesResponse answer(FoundMatches found, Locale locale) {
        return new MatchTexts(wordings.of(found.supply(), locale)).response(found);
    }

    private static FinancingRequestId id(String requestId) {
        try {
            return new FinancingRequestId(requestId);
        } catch (InvalidValueException malformed) {
            throw ProblemException.notFound();
        }
    }
}
