package nl.kapitaalbrug.financing.matching.domain;

import nl.kapitaalbrug.contracts.value.InstrumentId;

/**
 * Something to know of a route that decides nothing.
 *
 * @param code what
 * @param about the instrument that it is about
 */
public record Note(Code code, InstrumentId about) {

    /** The kinds of notes. */
    public enum Code {
        /** A guarantee behind the portfolio of the lender may make this cheaper or easier. */
        PORTFOLIO_GUARANTEE,
        /** Public money reaches this kind through funds. */
        INDIRECT_MONEY,
        /** Whether this provider may attach the guarantee has to be asked. */
        ACCREDITATION_UNKNOWN,
        /** The wished time to repay is longer than what is bought will last. */
        TENOR_BEYOND_ASSET_LIFE,
        /** The instrument carries only part of the kinds of spending. */
        SPEND_PARTLY_CARRIED
    }
}
