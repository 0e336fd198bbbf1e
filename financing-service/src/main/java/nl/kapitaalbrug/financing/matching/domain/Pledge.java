package nl.kapitaalbrug.financing.matching.domain;

import java.util.EnumSet;
import java.util.Set;
import nl.kapitaalbrug.financing.catalogue.domain.ApplyThrough;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.financing.catalogue.domain.Rank;

/** What financiers want as security, where two of them can want the same (own model). */
public enum Pledge {
    /** Machines and vehicles. */
    ASSETS,
    /** What customers still owe. */
    RECEIVABLES,
    /** What the project makes, rights included. */
    PROJECT;

    /** What the provider of an instrument first asks as security. */
    static Set<Pledge> wantedBy(Instrument funding) {
        Set<Pledge> wanted = EnumSet.noneOf(Pledge.class);
        if (funding.kind() == InstrumentKind.LEASING) {
            wanted.add(ASSETS);
        }
        if (funding.kind() == InstrumentKind.FACTORING) {
            wanted.add(RECEIVABLES);
        }
        if (isBankLoan(funding)) {
            wanted.add(ASSETS);
            wanted.add(RECEIVABLES);
        }
        if (funding.terms().rank() == Rank.SECURED_PROJECT
                || funding.kind() == InstrumentKind.VENTURE_DEBT) {
            wanted.add(PROJECT);
        }
        return wanted;
    }

    private static boolean isBankLoan(Instrument funding) {
        return funding.kind() == InstrumentKind.SENIOR_LOAN
                && funding.terms().rank() == Rank.SENIOR
                && funding.applyThrough().contains(ApplyThrough.BANK);
    }
}
