package nl.kapitaalbrug.financing.matching.domain;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;

/**
 * What is matched.
 *
 * @param request one revision of a request
 * @param assessment its assessment
 * @param day the day of matching in the Netherlands
 */
public record MatchingCase(FinancingRequestSnapshot request, Assessment assessment, LocalDate day) {

    /** The facts of this case. */
    public MatchingFacts facts(MatchingParameters parameters) {
        return MatchingFacts.of(request, assessment, day, parameters.size());
    }

    /** The same case with another need. */
    MatchingCase with(FundingNeed need) {
        return with(need, request.circumstances());
    }

    /** The same case with a majority owner who stands surety. */
    MatchingCase willingSurety() {
        Circumstances.Security now = request.circumstances().security();
        return with(
                new Circumstances.Security(
                        now.lendingValue(), now.existingPledges(), true, now.sharesWilling()));
    }

    /** The same case with owners who give up shares. */
    MatchingCase willingShares() {
        Circumstances.Security now = request.circumstances().security();
        return with(
                new Circumstances.Security(
                        now.lendingValue(), now.existingPledges(), now.suretyWilling(), true));
    }

    private MatchingCase with(Circumstances.Security security) {
        Circumstances now = request.circumstances();
        return with(request.need(), new Circumstances(security, now.standing(), now.preparation()));
    }

    private MatchingCase with(FundingNeed need, Circumstances circumstances) {
        return new MatchingCase(
                new FinancingRequestSnapshot(
                        request.id(),
                        request.owner(),
                        request.revision(),
                        request.submittedAt(),
                        request.origin(),
                        request.company(),
                        need,
                        request.figures(),
                        request.technology(),
                        circumstances,
                        request.plan(),
                        request.group()),
                assessment,
                day);
    }
}
