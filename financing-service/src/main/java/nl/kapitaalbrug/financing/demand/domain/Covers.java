package nl.kapitaalbrug.financing.demand.domain;

import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.financing.demand.domain.Guard.Unit;

/**
 * What is hidden in all figures together. The figures share totals: every need stands in the
 * funnel, those that lie still in the table of reasons, and those that were assessed in the two
 * tables by state. What one figure hides of them, the others hide too.
 *
 * @param stands the funnel
 * @param leaving why dossiers lie still
 * @param places by municipality
 * @param spends by kind of spending
 * @param bands by amount
 * @param stopperNeeds hidden counts of criteria
 * @param stopperCents hidden sums of criteria
 */
record Covers(
        Cover stands,
        Cover leaving,
        Cover places,
        Cover spends,
        Cover bands,
        Map<String, Hidden> stopperNeeds,
        Map<String, Hidden> stopperCents) {

    static final Covers NONE =
            new Covers(
                    Cover.NONE, Cover.NONE, Cover.NONE, Cover.NONE, Cover.NONE, Map.of(), Map.of());

    /**
     * What to hide.
     *
     * @param before what has to stay hidden, because it is hidden of the real firms alone
     */
    static Covers of(Counting counting, Covers before, Disclosure disclosure) {
        Cover stands = disclosure.cover(counting.stands, before.stands());
        Cover leaving =
                disclosure.cover(
                        counting.leaving,
                        before.leaving().withTotalAs(stands, Stand.LEFT_DOSSIER.place()));
        Cover places =
                disclosure.cover(
                        counting.places, before.places().withTotalAs(stands, Position.ofAll()));
        Position assessed = Stand.ASSESSED.place();
        Cover spends =
                disclosure.cover(counting.spends, before.spends().withTotalAs(stands, assessed));
        Cover bands =
                disclosure.cover(counting.bands, before.bands().withTotalAs(stands, assessed));
        Map<String, Hidden> needs = stoppers(counting, Unit.NEEDS, before, disclosure);
        Map<String, Hidden> cents = stoppers(counting, Unit.CENTS, before, disclosure);
        cents.putAll(needs);
        return new Covers(stands, leaving, places, spends, bands, needs, cents);
    }

    /**
     * A need may be stopped by several criteria, so these counts have no total to subtract from.
     */
    private static Map<String, Hidden> stoppers(
            Counting counting, Unit unit, Covers before, Disclosure disclosure) {
        Map<String, Hidden> hidden =
                new TreeMap<>(unit == Unit.NEEDS ? before.stopperNeeds() : before.stopperCents());
        counting.stoppers.forEach((code, tally) -> {
            Hidden reason = disclosure.unsafe(tally, unit);
            if (reason != null) {
                hidden.putIfAbsent(code, reason);
            }
        });
        return hidden;
    }
}
