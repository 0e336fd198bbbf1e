package nl.kapitaalbrug.financing.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.ApplyThrough;
import nl.kapitaalbrug.financing.catalogue.domain.Guarantee;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.financing.catalogue.domain.Rank;
import org.jspecify.annotations.Nullable;

/**
 * A way to money: one instrument that funds, alone or with one guarantee that its provider may
 * attach.
 *
 * @param funding the instrument that funds
 * @param guarantee the guarantee; {@code null} without one
 */
public record Route(Instrument funding, @Nullable Instrument guarantee) {

    private static final Set<InstrumentKind> RISK_BEARING =
            Set.of(
                    InstrumentKind.QUASI_EQUITY,
                    InstrumentKind.EQUITY,
                    InstrumentKind.CONVERTIBLE_LOAN);

    /** Names the route: the instrument, and after a double hyphen the guarantee. */
    public String id() {
        return guarantee == null
                ? funding.id().value()
                : funding.id().value() + "--" + guarantee.id().value();
    }

    /** The instruments of the route, the one that funds first. */
    public List<Instrument> instruments() {
        return guarantee == null ? List.of(funding) : List.of(funding, guarantee);
    }

    /**
     * Whether it still has to be asked if this provider may attach the guarantee. A guarantee that
     * banks file needs no question where a bank gives the loan.
     */
    public boolean accreditationUnknown() {
        if (guarantee == null || guarantee.guarantee() == null) {
            return false;
        }
        boolean bank =
                guarantee.applyThrough().contains(ApplyThrough.BANK)
                        && funding.applyThrough().contains(ApplyThrough.BANK);
        return guarantee.guarantee().accreditedProviders() == null && !bank;
    }

    /** Every route that these instruments make, in the order of their ids. */
    static List<Route> of(List<Instrument> matched) {
        List<Route> routes = new ArrayList<>();
        for (Instrument funding : matched) {
            if (!funding.terms().basis().isFunding() || funding.isGuarantee()) {
                continue;
            }
            routes.add(new Route(funding, null));
            matched.stream()
                    .filter(guarantee -> mayAttach(funding, guarantee))
                    .forEach(guarantee -> routes.add(new Route(funding, guarantee)));
        }
        return routes;
    }

    private static boolean mayAttach(Instrument funding, Instrument instrument) {
        Guarantee guarantee = instrument.guarantee();
        if (guarantee == null
                || guarantee.form() != Guarantee.Form.ATTACHED
                || !guarantee.covers().contains(funding.kind())) {
            return false;
        }
        return rankAllows(funding)
                && filedTogether(funding, instrument)
                && isAccredited(guarantee.accreditedProviders(), funding.id())
                && !funding.provider().equals(instrument.provider());
    }

    /** Subordination counts by rank and never by kind; an unknown rank is asked, not refused. */
    private static boolean rankAllows(Instrument funding) {
        Rank rank = funding.terms().rank();
        if (rank == null || rank == Rank.UNKNOWN) {
            return true;
        }
        boolean behind = rank == Rank.SUBORDINATED || rank == Rank.EQUITY;
        return RISK_BEARING.contains(funding.kind()) == behind;
    }

    /** A guarantee that only banks file needs a loan that a bank gives. */
    private static boolean filedTogether(Instrument funding, Instrument guarantee) {
        return !guarantee.applyThrough().equals(List.of(ApplyThrough.BANK))
                || funding.applyThrough().contains(ApplyThrough.BANK);
    }

    private static boolean isAccredited(@Nullable Set<InstrumentId> accredited, InstrumentId id) {
        return accredited == null || accredited.contains(id);
    }
}
