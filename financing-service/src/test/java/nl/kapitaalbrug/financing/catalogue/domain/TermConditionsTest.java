package nl.kapitaalbrug.financing.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.financing.catalogue.domain.Availability.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermConditionsTest {

    private static final LocalisedText TEXT = new LocalisedText("tekst", "text");
    private static final Set<SpendKind> ALL_SPEND = EnumSet.allOf(SpendKind.class);

    @Test
    void asksNothingWithoutTerms() {
        assertThat(leaves(terms(AmountBasis.LOAN, AmountRange.UNKNOWN, null), null)).isEmpty();
    }

    @Test
    void aMinimumRefusesAndAMaximumDoesNot() {
        Map<String, Leaf> leaves =
                leaves(terms(AmountBasis.LOAN, range(5_000, 50_000), null), null);

        assertThat(leaves.keySet()).containsExactly("AMOUNT_MIN");
        assertThat(leaves.get("AMOUNT_MIN").value())
                .isEqualTo(new RuleValue.Amount(EuroAmount.ofEuros(5_000)));
    }

    @Test
    void aShareOfTheCostNeedsACostThatIsLargeEnough() {
        Map<String, Leaf> loan =
                leaves(terms(AmountBasis.LOAN, range(25_000, 75_000), percent(50)), null);
        Map<String, Leaf> grant =
                leaves(terms(AmountBasis.GRANT, range(50_000, 350_000), percent(35)), null);

        assertThat(loan.keySet()).containsExactlyInAnyOrder("AMOUNT_MIN", "COST_MIN_FOR_SHARE");
        assertThat(grant.keySet()).containsExactly("COST_MIN_FOR_SHARE");
        assertThat(grant.get("COST_MIN_FOR_SHARE").value())
                .isEqualTo(new RuleValue.Amount(EuroAmount.ofEuros(142_858)));
    }

    @Test
    void aShareOfARoundNeedsARoundThatIsLargeEnough() {
        Map<String, Leaf> leaves =
                leaves(
                        terms(AmountBasis.INVESTMENT, range(5_000_000, 50_000_000), percent(50)),
                        null);

        assertThat(leaves.get("AMOUNT_MIN").value())
                .isEqualTo(new RuleValue.Amount(EuroAmount.ofEuros(10_000_000)));
    }

    @Test
    void aContributionIsNeverComparedWithTheNeed() {
        assertThat(leaves(terms(AmountBasis.TAX, range(2_500, 10_000), null), null)).isEmpty();
        assertThat(leaves(terms(AmountBasis.GRANT, range(2_500, 10_000), null), null)).isEmpty();
    }

    @Test
    void aBuildingMayBeRepaidLonger() {
        Guarantee guarantee =
                new Guarantee(
                        Guarantee.Form.ATTACHED,
                        Set.of(InstrumentKind.SENIOR_LOAN),
                        null,
                        null,
                        null,
                        144,
                        List.of(),
                        null,
                        null);
        Terms terms = terms(AmountBasis.GUARANTEED_TRANCHE, AmountRange.UNKNOWN, null, 72);

        All conditions = instrument(terms, guarantee, ALL_SPEND, Set.of()).conditions();

        assertThat(conditions.parts()).singleElement().isInstanceOf(Any.class);
        assertThat(conditions.leaves().map(Leaf::id))
                .containsExactly("TENOR_MAX", "TENOR_MAX_BUILDING_BOUGHT", "TENOR_MAX_BUILDING");
    }

    @Test
    void ownKnowledgeOfATermMarksItsCriterion() {
        Terms terms = terms(AmountBasis.LOAN, range(5_000, 50_000), null, 60);

        Instrument instrument = instrument(terms, null, ALL_SPEND, Set.of(TermField.TENOR_MAX));

        assertThat(instrument.conditions().leaves().filter(Leaf::mayRefuse).map(Leaf::id))
                .containsExactly("AMOUNT_MIN");
    }

    @Test
    void spendingRefusesOnlyWhereSomeIsLeftOut() {
        Terms terms = terms(AmountBasis.LOAN, AmountRange.UNKNOWN, null);
        Set<SpendKind> machines = Set.of(SpendKind.MACHINES);

        assertThat(instrument(terms, null, ALL_SPEND, Set.of()).conditions().leaves()).isEmpty();
        assertThat(instrument(terms, null, machines, Set.of()).conditions().leaves())
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.operator()).isEqualTo(Operator.INTERSECTS))
                .satisfies(leaf -> assertThat(leaf.mayRefuse()).isTrue());
    }

    @Test
    void anOwnContributionIsSoft() {
        Terms plain = terms(AmountBasis.LOAN, AmountRange.UNKNOWN, null);
        Terms terms =
                new Terms(
                        plain.basis(),
                        plain.amount(),
                        plain.projectCost(),
                        plain.tenorMonths(),
                        6,
                        plain.price(),
                        null,
                        percent(20),
                        null,
                        null,
                        null);

        Map<String, Leaf> leaves = leaves(terms, null);

        assertThat(leaves.keySet()).containsExactlyInAnyOrder("GRACE_MAX", "OWN_SHARE");
        assertThat(leaves.get("OWN_SHARE").mayRefuse()).isFalse();
        assertThat(leaves.get("GRACE_MAX").mayRefuse()).isTrue();
    }

    private static Map<String, Leaf> leaves(Terms terms, @Nullable Guarantee guarantee) {
        return instrument(terms, guarantee, ALL_SPEND, Set.of())
                .conditions()
                .leaves()
                .collect(Collectors.toMap(Leaf::id, Function.identity()));
    }

    private static Terms terms(AmountBasis basis, AmountRange amount, @Nullable BigDecimal share) {
        return terms(basis, amount, share, null);
    }

    private static Terms terms(
            AmountBasis basis,
            AmountRange amount,
            @Nullable BigDecimal share,
            @Nullable Integer maxTenor) {
        return new Terms(
                basis,
                amount,
                AmountRange.UNKNOWN,
                new MonthRange(null, maxTenor),
                null,
                Price.UNKNOWN,
                share,
                null,
                null,
                null,
                null);
    }

    private static AmountRange range(long min, long max) {
        return new AmountRange(EuroAmount.ofEuros(min), EuroAmount.ofEuros(max));
    }

    private static BigDecimal percent(int percent) {
        return BigDecimal.valueOf(percent);
    }

    private static Instrument instrument(
            Terms terms,
            @Nullable Guarantee guarantee,
            Set<SpendKind> spend,
            Set<TermField> ownKnowledge) {
        return new Instrument(
                InstrumentId.of("proefkrediet"),
                TEXT,
                TEXT,
                null,
                guarantee == null ? InstrumentKind.SENIOR_LOAN : InstrumentKind.PUBLIC_GUARANTEE,
                Set.of(),
                TEXT,
                new Availability(Status.OPEN, null, null, null),
                List.of(ApplyThrough.BANK),
                terms,
                guarantee,
                new EligibleSpend(spend, Basis.SOURCED),
                null,
                Set.of(),
                new All(List.of()),
                new Evidence(
                        null,
                        "?",
                        Basis.SOURCED,
                        Evidence.SourceKind.PROVIDER,
                        ownKnowledge,
                        List.of(new Source("A page", null, null))),
                List.of());
    }
}
