package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.financing.catalogue.domain.AmountBasis;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Guarantee;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.StateAidBasis;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;
import org.jspecify.annotations.Nullable;

/**
 * What a bank wants on one sheet for a guaranteed loan: the whole chain from need to state aid.
 * What is {@code null} is not published: ask the provider.
 *
 * @param projectCost cost of the whole plan
 * @param ownContribution what the owners put in
 * @param loan what the route carries
 * @param tenor the wished time to repay
 * @param quarters the same in started quarters, as premiums count
 * @param tranche the part of the loan that is guaranteed
 * @param guaranteed what the guarantor bears of that part
 * @param premium the one-off price of the guarantee
 * @param surety personal surety of the majority owner
 * @param maxGraceMonths latest start of repayment after signing
 * @param aid the state aid in the guarantee
 * @param unconfirmed terms in this sheet that only own knowledge gives
 */
public record BankSheet(
        EuroAmount projectCost,
        EuroAmount ownContribution,
        EuroAmount loan,
        Tenor tenor,
        int quarters,
        @Nullable Part tranche,
        @Nullable Part guaranteed,
        @Nullable Part premium,
        Surety surety,
        @Nullable Integer maxGraceMonths,
        Aid aid,
        Set<TermField> unconfirmed) {

    /**
     * A percentage of something, and what that comes to.
     *
     * @param pct the percentage
     * @param amount the amount
     */
    public record Part(BigDecimal pct, EuroAmount amount) {

        static @Nullable Part of(@Nullable EuroAmount whole, @Nullable BigDecimal pct) {
            return whole == null || pct == null ? null : new Part(pct, whole.percent(pct));
        }
    }

    /**
     * Personal surety.
     *
     * @param asked whether it can be asked at all: only of the owner of a firm with shares
     * @param part how much; {@code null} when not published or not asked
     */
    public record Surety(boolean asked, @Nullable Part part) {}

    /** The state aid in a guarantee. */
    public sealed interface Aid {

        /**
         * It counts as de minimis aid.
         *
         * @param equivalent the grant that it is worth; {@code null} when the cover is not
         *     published
         * @param confirmed whether a source says that de minimis applies
         */
        record DeMinimis(@Nullable GrossGrantEquivalent equivalent, boolean confirmed)
                implements Aid {}

        /** There is no aid in it. */
        record None() implements Aid {}

        /** Another regulation applies, or none is published: ask the provider. */
        record AskProvider() implements Aid {}
    }

    /** The sheet of a guarantee on a loan. */
    static BankSheet of(
            FinancingRequestSnapshot request,
            Instrument instrument,
            EuroAmount loan,
            DeMinimisLimits limits) {
        Guarantee guarantee = instrument.guarantee();
        if (guarantee == null) {
            throw new IllegalArgumentException(
                    "Instrument (%s) guarantees nothing".formatted(instrument.id()));
        }
        FundingNeed need = request.need();
        int quarters = need.tenor().quarters();
        Part tranche = tranche(instrument, guarantee, loan);
        EuroAmount base = tranche == null ? null : tranche.amount();
        Part guaranteed = Part.of(base, guarantee.coverPct());
        boolean suretyAsked = request.company().legalForm().hasShares();
        return new BankSheet(
                need.projectCost(),
                need.ownContribution(),
                loan,
                need.tenor(),
                quarters,
                tranche,
                guaranteed,
                Part.of(base, guarantee.premiumPct(quarters).orElse(null)),
                new Surety(
                        suretyAsked,
                        suretyAsked ? Part.of(base, guarantee.suretyPctOfTranche()) : null),
                instrument.terms().maxGraceMonths(),
                aid(instrument, loan, guaranteed, need.tenor(), limits),
                unconfirmed(instrument));
    }

    private static @Nullable Part tranche(
            Instrument instrument, Guarantee guarantee, EuroAmount loan) {
        Part tranche = Part.of(loan, guarantee.trancheSharePct());
        EuroAmount max = instrument.terms().amount().max();
        boolean limited = instrument.terms().basis() == AmountBasis.GUARANTEED_TRANCHE;
        return tranche == null || max == null || !limited
                ? tranche
                : new Part(tranche.pct(), tranche.amount().min(max));
    }

    private static Aid aid(
            Instrument instrument,
            EuroAmount loan,
            @Nullable Part guaranteed,
            Tenor tenor,
            DeMinimisLimits limits) {
        StateAidBasis basis = instrument.terms().stateAid();
        return switch (basis) {
            case null -> new Aid.AskProvider();
            case GBER -> new Aid.AskProvider();
            case NONE, MARKET_CONFORM -> new Aid.None();
            case DE_MINIMIS ->
                    new Aid.DeMinimis(
                            guaranteed == null
                                    ? null
                                    : GrossGrantEquivalent.ofGuarantee(
                                            loan, guaranteed.amount(), tenor, limits),
                            instrument.evidence().basisOf(TermField.STATE_AID) == Basis.SOURCED);
        };
    }

    private static Set<TermField> unconfirmed(Instrument instrument) {
        Set<TermField> fields =
                EnumSet.of(
                        TermField.TRANCHE_SHARE,
                        TermField.COVER,
                        TermField.PREMIUM,
                        TermField.SURETY,
                        TermField.MAX_GRACE,
                        TermField.STATE_AID);
        fields.retainAll(instrument.evidence().ownKnowledge());
        return fields;
    }
}
