package nl.kapitaalbrug.portal.request;

import java.util.List;
import nl.kapitaalbrug.portal.layout.Badge;

/**
 * One route in short: an instrument, alone or with a guarantee. All of it stands in {@link
 * RouteDetail}.
 *
 * @param id of the route, also of its heading in the page
 * @param path of the page with all of it; empty without one
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
 * @param figures amount, tenor, price and how to apply
 * @param sheet whether there is a sheet for the bank
 * @param unconfirmed whether terms rest on own knowledge
 */
record RouteView(
        String id,
        String path,
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
        List<Figure> figures,
        boolean sheet,
        boolean unconfirmed) {

    RouteView {
        reasons = List.copyOf(reasons);
        obstacles = List.copyOf(obstacles);
        figures = List.copyOf(figures);
    }

    /** As it was found before: without a change to make or a sheet to take to the bank. */
    RouteView asHistory() {
        return new RouteView(
                id,
                path,
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
                figures,
                false,
                unconfirmed);
    }

    /** Whether it is, or was, refused. */
    public boolean isRefused() {
        return badge.isLike(Badge.DOES_NOT_FIT);
    }

    /** Whether it fits, or did. */
    public boolean isFitting() {
        return badge.isLike(Badge.FITS);
    }

    /**
     * A figure with its name.
     *
     * @param name what
     * @param value written out
     */
    record Figure(String name, String value) {}

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
