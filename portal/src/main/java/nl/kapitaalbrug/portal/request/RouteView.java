package nl.kapitaalbrug.portal.request;

import java.util.List;
import nl.kapitaalbrug.portal.layout.Badge;

/**
 * One route: an instrument, alone or with a guarantee.
 *
 * @param id of the route, also of its heading in the page
 * @param instrument id of the instrument that carries the need
 * @param name the instrument, with its guarantee
 * @param plainName the instrument alone
 * @param backing the guarantee, as "with …"; empty without one
 * @param provider who provides it
 * @param kind of instrument
 * @param badge its outcome
 * @param why in one sentence; may be empty
 * @param change the smallest change that would make it fit; may be empty
 * @param reasons why it stands where it stands among the others
 * @param obstacles the criteria that fail; the ones that decide first
 * @param remarks what else to know: whether it is open, conflicts, notes
 * @param figures amount, tenor, price and how to apply
 * @param criteria all that was looked at, what fails first
 * @param bankSheet the whole chain of a guaranteed loan; empty for others
 * @param unconfirmed whether terms rest on own knowledge
 */
record RouteView(
        String id,
        String instrument,
        String name,
        String plainName,
        String backing,
        String provider,
        String kind,
        Badge badge,
        String why,
        String change,
        List<String> reasons,
        List<Criterion> obstacles,
        List<String> remarks,
        List<Figure> figures,
        List<Criterion> criteria,
        List<SheetLine> bankSheet,
        boolean unconfirmed) {

    RouteView {
        reasons = List.copyOf(reasons);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
        figures = List.copyOf(figures);
        criteria = List.copyOf(criteria);
        bankSheet = List.copyOf(bankSheet);
    }

    /** As it was found before: without a change to make or a sheet to take to the bank. */
    RouteView asHistory() {
        return new RouteView(
                id,
                instrument,
                name,
                plainName,
                backing,
                provider,
                kind,
                badge.then(),
                why,
                "",
                reasons,
                obstacles,
                remarks,
                figures,
                criteria,
                List.of(),
                unconfirmed);
    }

    /**
     * A figure with its name.
     *
     * @param name what
     * @param value written out
     */
    record Figure(String name, String value) {}

    /**
     * One line of the sheet for the bank.
     *
     * @param name what
     * @param value the amount, or words where there is none
     * @param note how the amount comes about; may be empty
     * @param amount whether the value is an amount
     */
    record SheetLine(String name, String value, String note, boolean amount) {}

    /**
     * One criterion.
     *
     * @param badge how it was judged
     * @param name of the criterion
     * @param situation how it is with the applicant; may be empty
     * @param needed what the source asks; may be empty
     * @param source where that is written; may be empty
     * @param sourceUrl its address; may be empty
     * @param unconfirmed whether it rests on own knowledge
     */
    record Criterion(
            Badge badge,
            String name,
            String situation,
            String needed,
            String source,
            String sourceUrl,
            boolean unconfirmed) {}
}
