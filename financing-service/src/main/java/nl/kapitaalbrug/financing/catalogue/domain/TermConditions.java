package nl.kapitaalbrug.financing.catalogue.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The criteria that follow from the terms of an instrument, so that a limit is written once
 * (matching rules, section 2): a minimum above the need refuses, a maximum below it does not.
 */
public final class TermConditions {

    private final Instrument instrument;
    private final List<Condition> conditions;

    private TermConditions(Instrument instrument) {
        this.instrument = instrument;
        this.conditions = new ArrayList<>(instrument.rules().parts());
    }

    /** The rules of the instrument followed by the criteria of its terms. */
    static All of(Instrument instrument) {
        TermConditions terms = new TermConditions(instrument);
        terms.spend();
        terms.amount();
        terms.projectCost();
        terms.tenor();
        terms.grace();
        terms.ownShare();
        return new All(terms.conditions);
    }

    private void amount() {
        EuroAmount min = instrument.terms().amount().min();
        if (min == null) {
            return;
        }
        BigDecimal share = instrument.terms().maxSharePct();
        switch (instrument.terms().basis()) {
            case LOAN, FACILITY, ASSET -> {
                add(
                        "AMOUNT_MIN",
                        RuleFact.EXTERNAL_NEED,
                        Operator.AT_LEAST,
                        amount(min),
                        TermField.AMOUNT_MIN);
                shareOfCost(min, share);
            }
            case INVESTMENT ->
                    add(
                            "AMOUNT_MIN",
                            RuleFact.EXTERNAL_NEED,
                            Operator.AT_LEAST,
                            amount(whole(min, share)),
                            TermField.AMOUNT_MIN,
                            share == null ? TermField.AMOUNT_MIN : TermField.MAX_SHARE);
            case GRANT -> shareOfCost(min, share);
            case GUARANTEED_TRANCHE, TAX -> {}
        }
    }

    private void shareOfCost(EuroAmount min, @Nullable BigDecimal share) {
        if (share != null) {
            add(
                    "COST_MIN_FOR_SHARE",
                    RuleFact.PROJECT_COST,
                    Operator.AT_LEAST,
                    amount(whole(min, share)),
                    TermField.AMOUNT_MIN,
                    TermField.MAX_SHARE);
        }
    }

    private void projectCost() {
        EuroAmount min = instrument.terms().projectCost().min();
        EuroAmount max = instrument.terms().projectCost().max();
        if (min != null) {
            add(
                    "PROJECT_COST_MIN",
                    RuleFact.PROJECT_COST,
                    Operator.AT_LEAST,
                    amount(min),
                    TermField.PROJECT_COST_MIN);
        }
        if (max != null) {
            add(
                    "PROJECT_COST_MAX",
                    RuleFact.PROJECT_COST,
                    Operator.AT_MOST,
                    amount(max),
                    TermField.PROJECT_COST_MAX);
        }
    }

    private void tenor() {
        Integer min = instrument.terms().tenorMonths().min();
        Integer max = instrument.terms().tenorMonths().max();
        if (min != null) {
            add(
                    "TENOR_MIN",
                    RuleFact.TENOR,
                    Operator.AT_LEAST,
                    new RuleValue.Whole(min),
                    TermField.TENOR_MIN);
        }
        if (max != null) {
            conditions.add(tenorMax(max));
        }
    }

    private Condition tenorMax(int max) {
        Leaf limit = tenorLeaf("TENOR_MAX", max);
        Guarantee guarantee = instrument.guarantee();
        if (guarantee == null || guarantee.assetTenorMonths() == null) {
            return limit;
        }
        Leaf building =
                leaf(
                        "TENOR_MAX_BUILDING_BOUGHT",
                        RuleFact.SPEND,
                        Operator.INTERSECTS,
                        RuleValue.Choices.of(SpendKind.PREMISES),
                        TermField.TENOR_MAX);
        return Any.of(
                limit,
                All.of(building, tenorLeaf("TENOR_MAX_BUILDING", guarantee.assetTenorMonths())));
    }

    private Leaf tenorLeaf(String id, int max) {
        return leaf(
                id,
                RuleFact.TENOR,
                Operator.AT_MOST,
                new RuleValue.Whole(max),
                TermField.TENOR_MAX);
    }

    private void grace() {
        Integer max = instrument.terms().maxGraceMonths();
        if (max != null) {
            add(
                    "GRACE_MAX",
                    RuleFact.GRACE_NEEDED,
                    Operator.AT_MOST,
                    new RuleValue.Whole(max),
                    TermField.MAX_GRACE);
        }
    }

    /** Refuses only when a source leaves out all of the spending; the rest is carried in part. */
    private void spend() {
        EligibleSpend eligible = instrument.eligibleSpend();
        List<Enum<?>> kinds = new ArrayList<>();
        for (SpendKind kind : SpendKind.values()) {
            if (eligible.kinds().contains(kind)) {
                kinds.add(kind);
            }
        }
        if (kinds.size() < SpendKind.values().length) {
            Leaf leaf =
                    leaf(
                            "SPEND",
                            RuleFact.SPEND,
                            Operator.INTERSECTS,
                            new RuleValue.Choices(kinds),
                            TermField.ELIGIBLE_SPEND);
            conditions.add(withBasis(leaf, leaf.basis().and(eligible.basis()), true));
        }
    }

    /** Soft: the sources speak of "around" a share, or of a share that depends on the risk. */
    private void ownShare() {
        BigDecimal min = instrument.terms().minOwnContributionPct();
        if (min != null) {
            Leaf leaf =
                    leaf(
                            "OWN_SHARE",
                            RuleFact.OWN_SHARE,
                            Operator.AT_LEAST,
                            new RuleValue.Whole(min.setScale(0, RoundingMode.UP).intValueExact()),
                            TermField.MIN_OWN_CONTRIBUTION);
            conditions.add(withBasis(leaf, leaf.basis(), false));
        }
    }

    private static Leaf withBasis(Leaf leaf, Basis basis, boolean hard) {
        return new Leaf(
                leaf.id(),
                leaf.fact(),
                leaf.operator(),
                leaf.value(),
                leaf.source(),
                basis,
                hard,
                leaf.onUnknown());
    }

    private void add(
            String id, RuleFact fact, Operator operator, RuleValue value, TermField... fields) {
        conditions.add(leaf(id, fact, operator, value, fields));
    }

    private Leaf leaf(
            String id, RuleFact fact, Operator operator, RuleValue value, TermField... fields) {
        Basis basis = Basis.SOURCED;
        for (TermField field : fields) {
            basis = basis.and(instrument.evidence().basisOf(field));
        }
        Source source = instrument.evidence().sources().getFirst();
        return new Leaf(id, fact, operator, value, source, basis, true, OnUnknown.ASK);
    }

    private static RuleValue amount(EuroAmount euros) {
        return new RuleValue.Amount(euros);
    }

    /** The whole of which the share is that amount, rounded up to whole euros. */
    private static EuroAmount whole(EuroAmount part, @Nullable BigDecimal sharePct) {
        return sharePct == null
                ? part
                : EuroAmount.of(
                        part.scalar()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(sharePct, 0, RoundingMode.UP));
    }
}
