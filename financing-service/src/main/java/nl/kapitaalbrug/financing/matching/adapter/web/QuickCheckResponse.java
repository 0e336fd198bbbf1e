package nl.kapitaalbrug.financing.matching.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.ContributionItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.DeskItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.FirstItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.Headline;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.QuestionItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.RouteItem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a quick check; texts are in the language of the answer. Nothing of it is kept.
 *
 * @param day the day of matching
 * @param catalogueVersion the edition of the catalogue
 * @param parameterVersion the edition of the parameters
 * @param inRegion whether the place lies in the province that is served
 * @param tenor the time to repay that was used, in months
 * @param tenorProposed whether that was proposed from what is bought
 * @param headline how many routes fit
 * @param routes every route, what fits first
 * @param contributions grants and tax advantages
 * @param firstThis what to do before or right after the first order
 * @param decidingQuestion the question that decides most; left out when none is open
 * @param nextDoor the desks for this firm, best first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "QuickCheckResult")
record QuickCheckResponse(
        LocalDate day,
        String catalogueVersion,
        String parameterVersion,
        boolean inRegion,
        Tenor tenor,
        boolean tenorProposed,
        Headline headline,
        List<RouteItem> routes,
        List<ContributionItem> contributions,
        List<FirstItem> firstThis,
        @Nullable QuestionItem decidingQuestion,
        List<DeskItem> nextDoor) {

    static QuickCheckResponse of(QuickCheckBody body, MatchesResponse found) {
        return new QuickCheckResponse(
                found.day(),
                found.catalogueVersion(),
                found.parameterVersion(),
                body.inRegion(),
                body.toCheck().usedTenor(),
                body.tenor() == null,
                found.headline(),
                found.routes(),
                found.contributions(),
                found.firstThis().stream().map(QuickCheckResponse::undated).toList(),
                found.decidingQuestion(),
                found.nextDoor());
    }

    /** The day of the order is not known, so no last day follows from it. */
    private static FirstItem undated(FirstItem first) {
        return new FirstItem(
                first.instrumentId(),
                first.name(),
                first.when(),
                first.text(),
                null,
                first.source());
    }
}
