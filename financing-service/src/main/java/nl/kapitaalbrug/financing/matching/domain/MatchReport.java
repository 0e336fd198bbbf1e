package nl.kapitaalbrug.financing.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole answer to one request.
 *
 * @param day the day of matching
 * @param catalogueVersion the edition of the catalogue
 * @param parameterVersion the edition of the parameters
 * @param routes every route, in order of rank
 * @param contributions grants and tax advantages, best outcome first
 * @param firstThis what to do before or right after the first order
 * @param decidingQuestion the question that decides most; empty when no answer is missing
 */
public record MatchReport(
        LocalDate day,
        String catalogueVersion,
        String parameterVersion,
        List<RouteMatch> routes,
        List<Contribution> contributions,
        List<FirstThis> firstThis,
        Optional<DecidingQuestion> decidingQuestion) {

    public MatchReport {
        routes = List.copyOf(routes);
        contributions = List.copyOf(contributions);
        firstThis = List.copyOf(firstThis);
    }

    /** How many routes have that outcome. */
    public int count(Outcome outcome) {
        return (int) routes.stream().filter(match -> match.outcome() == outcome).count();
    }
}
