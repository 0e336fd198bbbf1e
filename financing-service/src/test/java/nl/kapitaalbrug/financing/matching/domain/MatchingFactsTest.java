package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import org.junit.jupiter.api.Test;

class MatchingFactsTest {

    @Test
    void readsWhatIsGivenAndDerivesTheRest() {
        MatchingFacts facts = facts(Cases.robotCell());

        assertThat(facts.value(RuleFact.COMPANY_AGE)).isEqualTo(FactValue.Number.of(16));
        assertThat(facts.value(RuleFact.SIZE_CLASS))
                .isEqualTo(new FactValue.Choices(Set.of("SMALL")));
        assertThat(facts.value(RuleFact.PROJECT_COST)).isEqualTo(FactValue.Number.of(180_000));
        assertThat(facts.value(RuleFact.EXTERNAL_NEED)).isEqualTo(FactValue.Number.of(144_000));
        assertThat(((FactValue.Number) facts.value(RuleFact.OWN_SHARE)).value())
                .isEqualByComparingTo("20");
        assertThat(facts.value(RuleFact.TRL)).isEqualTo(new FactValue.NotApplicable());
        assertThat(facts.value(RuleFact.COMMITTED_ALREADY)).isEqualTo(new FactValue.YesNo(false));
        assertThat(facts.value(RuleFact.MONTHS_SINCE_COMMITMENT)).isEqualTo(FactValue.Number.of(0));
        assertThat(facts.value(RuleFact.YEARS_SINCE_FIRST_SALE)).isEqualTo(FactValue.Number.of(16));
        assertThat(facts.value(RuleFact.GUARANTEED)).isEqualTo(new FactValue.YesNo(false));
    }

    @Test
    void countsTheFirstOrderOnTheDayItselfAsDone() {
        assertThat(commitment(Cases.DAY.minusDays(1))).isEqualTo(new FactValue.YesNo(true));
        assertThat(commitment(Cases.DAY)).isEqualTo(new FactValue.YesNo(true));
        assertThat(commitment(Cases.DAY.plusDays(1))).isEqualTo(new FactValue.YesNo(false));
    }

    @Test
    void takesTheIntervalFromSupportedToClaimed() {
        assertThat(facts(Cases.deepTech().develops(4, 6)).value(RuleFact.TRL))
                .isEqualTo(new FactValue.Interval(4, 6));
    }

    @Test
    void keepsWhatIsMissingUnknownAndSaysWhatToAsk() {
        MatchingFacts facts =
                facts(
                        Cases.robotCell()
                                .started(null)
                                .figures(null, null)
                                .commitment(null)
                                .grace(null)
                                .security(Circumstances.Security.UNKNOWN)
                                .standing(Circumstances.Standing.UNKNOWN)
                                .preparation(Circumstances.Preparation.UNKNOWN));

        assertThat(facts.value(RuleFact.COMPANY_AGE)).isEqualTo(unknown(Fact.START_DATE));
        assertThat(facts.value(RuleFact.SIZE_CLASS))
                .isEqualTo(
                        new FactValue.OneOf(
                                Set.of("SMALL", "MEDIUM", "LARGE"),
                                Set.of(Fact.ANNUAL_TURNOVER, Fact.TOTAL_ASSETS)));
        assertThat(facts.value(RuleFact.COMMITTED_ALREADY))
                .isEqualTo(unknown(Fact.FIRST_COMMITMENT_DATE));
        assertThat(facts.value(RuleFact.GRACE_NEEDED)).isEqualTo(unknown(Fact.GRACE_NEEDED));
        assertThat(facts.value(RuleFact.COLLATERAL_SHORTAGE))
                .isEqualTo(unknown(Fact.LENDING_VALUE, Fact.EXISTING_PLEDGES));
        assertThat(facts.value(RuleFact.YEARS_SINCE_FIRST_SALE))
                .isEqualTo(unknown(Fact.SELLS_COMMERCIALLY));
        assertThat(facts.value(RuleFact.WBSO_DECLARATION))
                .isEqualTo(unknown(Fact.WBSO_DECLARATION));
    }

    @Test
    void needsNoPledgesWhereTheLendingValueIsTooLowByItself() {
        Circumstances.Security low =
                new Circumstances.Security(EuroAmount.ofEuros(10_000), null, null, null);
        Circumstances.Security high =
                new Circumstances.Security(EuroAmount.ofEuros(900_000), null, null, null);

        assertThat(facts(Cases.robotCell().security(low)).value(RuleFact.COLLATERAL_SHORTAGE))
                .isEqualTo(new FactValue.YesNo(true));
        assertThat(facts(Cases.robotCell().security(high)).value(RuleFact.COLLATERAL_SHORTAGE))
                .isEqualTo(unknown(Fact.EXISTING_PLEDGES));
    }

    @Test
    void refusesFactsThatAreNotComplete() {
        MatchingFacts facts = facts(Cases.robotCell());

        assertThatThrownBy(() -> new MatchingFacts(Map.of(), facts.need(), facts.security()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FactValue commitment(LocalDate day) {
        return facts(Cases.robotCell().commitment(day)).value(RuleFact.COMMITTED_ALREADY);
    }

    private static FactValue unknown(Fact... facts) {
        return FactValue.Unknown.of(facts);
    }

    private static MatchingFacts facts(Cases of) {
        return of.build().facts(RealSupply.PARAMETERS);
    }
}
