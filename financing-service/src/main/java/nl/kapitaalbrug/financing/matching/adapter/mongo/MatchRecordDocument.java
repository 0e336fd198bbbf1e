package nl.kapitaalbrug.financing.matching.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.financing.matching.domain.Outcome;

/**
 * One result: what went in, which editions were used, and what came out in codes.
 *
 * @param number 1 for the first result of the request, one more for each next one
 * @param lifecycle number of the submission in the life of the request
 * @param revision the revision that was matched
 * @param assessmentNumber number of its assessment
 * @param matchedAt when
 * @param day the day of matching, as {@code 2026-11-23}
 * @param catalogueVersion edition of the catalogue
 * @param parameterVersion edition of the parameters
 * @param request the revision as it travelled, in JSON
 * @param assessment its assessment, in JSON
 * @param routes what became of each route, in order of rank
 * @param contributions what became of each grant and tax advantage
 */
public record MatchRecordDocument(
        Long number,
        Long lifecycle,
        Integer revision,
        Integer assessmentNumber,
        Instant matchedAt,
        String day,
        String catalogueVersion,
        String parameterVersion,
        String request,
        String assessment,
        List<ResultDocument> routes,
        List<ResultDocument> contributions) {

    /**
     * What became of one route or contribution.
     *
     * @param id of the route or instrument
     * @param outcome the outcome
     * @param carriesCents what it carries, in cents
     * @param failing codes of failing criteria
     * @param unknown codes of open criteria
     * @param humanChecks codes of human checks
     */
    public record ResultDocument(
            String id,
            Outcome outcome,
            Long carriesCents,
            List<String> failing,
            List<String> unknown,
            List<String> humanChecks) {}
}
