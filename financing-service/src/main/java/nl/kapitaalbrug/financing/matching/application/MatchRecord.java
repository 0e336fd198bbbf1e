package nl.kapitaalbrug.financing.matching.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.matching.domain.Finding;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.MatchResult;
import nl.kapitaalbrug.financing.matching.domain.MatchingCase;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.matching.domain.RouteMatch;

/**
 * A match result as it is kept: what went in, which editions were used, and what came out in codes.
 * Never changed afterwards. Texts are made when it is read.
 *
 * @param lifecycle number of the submission in the life of the request
 * @param request the revision that was matched
 * @param assessment its assessment
 * @param day the day of matching in the Netherlands
 * @param matchedAt when
 * @param catalogueVersion the edition of the catalogue
 * @param parameterVersion the edition of the parameters
 * @param routes what became of each route, in order of rank
 * @param contributions what became of each grant and tax advantage
 */
public record MatchRecord(
        long lifecycle,
        FinancingRequestSnapshot request,
        Assessment assessment,
        LocalDate day,
        Instant matchedAt,
        String catalogueVersion,
        String parameterVersion,
        List<Result> routes,
        List<Result> contributions) {

    public MatchRecord {
        routes = List.copyOf(routes);
        contributions = List.copyOf(contributions);
    }

    /**
     * What became of one route or contribution.
     *
     * @param id of the route, or of the instrument
     * @param outcome the outcome
     * @param carries what it carries; zero for a contribution
     * @param failing criteria that fail, as {@code instrument/CODE}
     * @param unknown criteria that are open
     * @param humanChecks what a person judges
     */
    public record Result(
            String id,
            Outcome outcome,
            EuroAmount carries,
            List<String> failing,
            List<String> unknown,
            List<String> humanChecks) {

        public Result {
            failing = List.copyOf(failing);
            unknown = List.copyOf(unknown);
            humanChecks = List.copyOf(humanChecks);
        }

        static Result of(String id, EuroAmount carries, MatchResult result) {
            return new Result(
                    id,
                    result.outcome(),
                    carries,
                    codes(result.failing()),
                    codes(result.unknown()),
                    codes(result.humanChecks()));
        }

        private static List<String> codes(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.instrument().value() + "/" + finding.code())
                    .toList();
        }
    }

    /** The record of a report. */
    static MatchRecord of(
            long lifecycle, MatchingCase matched, MatchReport report, Instant matchedAt) {
        return new MatchRecord(
                lifecycle,
                matched.request(),
                matched.assessment(),
                matched.day(),
                matchedAt,
                report.catalogueVersion(),
                report.parameterVersion(),
                results(report),
                report.contributions().stream()
                        .map(one ->
                                Result.of(
                                        one.instrument().id().value(),
                                        EuroAmount.ZERO,
                                        one.result()))
                        .toList());
    }

    /** What was matched. */
    public MatchingCase matched() {
        return new MatchingCase(request, assessment, day);
    }

    /** How many routes have that outcome. */
    public int count(Outcome outcome) {
        return (int) routes.stream().filter(route -> route.outcome() == outcome).count();
    }

    /** Whether evaluating the case again gave the same outcome, reasons and order. */
    public boolean isReplayedBy(MatchReport report) {
        return routes.equals(results(report));
    }

    private static List<Result> results(MatchReport report) {
        return report.routes().stream().map(MatchRecord::result).toList();
    }

    private static Result result(RouteMatch match) {
        return Result.of(match.route().id(), match.carry().amount(), match.result());
    }
}
