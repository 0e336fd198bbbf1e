package nl.kapitaalbrug.financing.matching.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;

/**
 * What matching knows of a request: one value for each fact that a rule may use.
 *
 * @param values the values; every fact has one
 * @param need the need, for amounts
 * @param security what can be put up, for the shortage of collateral of a route
 */
public record MatchingFacts(
        Map<RuleFact, FactValue> values, FundingNeed need, Circumstances.Security security) {

    public MatchingFacts {
        EnumMap<RuleFact, FactValue> copy = new EnumMap<>(values);
        for (RuleFact fact : RuleFact.values()) {
            if (!copy.containsKey(fact)) {
                throw new IllegalArgumentException("The fact (%s) has no value".formatted(fact));
            }
        }
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * The facts of an assessed request on a day.
     *
     * @param request the request
     * @param assessment its assessment
     * @param day the day of matching, for ages and for what is already committed
     * @param limits limits of the size classes
     */
    public static MatchingFacts of(
            FinancingRequestSnapshot request,
            Assessment assessment,
            LocalDate day,
            SizeLimits limits) {
        return new MatchingFacts(
                new FactReading(request, assessment, day, limits).values(),
                request.need(),
                request.circumstances().security());
    }

    /** The value of one fact. */
    public FactValue value(RuleFact fact) {
        return values.get(fact);
    }

    /**
     * The facts of one route: the shortage of collateral is that of the loan that it carries.
     *
     * @param loan what the route carries
     * @param guaranteed whether a guarantee is attached
     */
    public MatchingFacts forRoute(EuroAmount loan, boolean guaranteed) {
        EnumMap<RuleFact, FactValue> changed = new EnumMap<>(values);
        changed.put(RuleFact.COLLATERAL_SHORTAGE, shortage(security, loan));
        changed.put(RuleFact.GUARANTEED, new FactValue.YesNo(guaranteed));
        return new MatchingFacts(changed, need, security);
    }

    /** The same facts with another value for one of them. */
    public MatchingFacts with(RuleFact fact, FactValue value) {
        EnumMap<RuleFact, FactValue> changed = new EnumMap<>(values);
        changed.put(fact, value);
        return new MatchingFacts(changed, need, security);
    }

    /** Whether a loan exceeds what is lent on the collateral that no debt rests on yet. */
    static FactValue shortage(Circumstances.Security security, EuroAmount loan) {
        EuroAmount lendingValue = security.lendingValue();
        EuroAmount pledges = security.existingPledges();
        if (lendingValue == null) {
            return pledges == null
                    ? FactValue.Unknown.of(Fact.LENDING_VALUE, Fact.EXISTING_PLEDGES)
                    : FactValue.Unknown.of(Fact.LENDING_VALUE);
        }
        if (lendingValue.compareTo(loan) < 0) {
            return new FactValue.YesNo(true);
        }
        return pledges == null
                ? FactValue.Unknown.of(Fact.EXISTING_PLEDGES)
                : new FactValue.YesNo(lendingValue.minus(pledges).compareTo(loan) < 0);
    }
}
