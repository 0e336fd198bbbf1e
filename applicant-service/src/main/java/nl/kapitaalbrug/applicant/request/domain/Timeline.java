package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a request and when, in the order in which it became known.
 *
 * @param entries the events, each kind at most once per revision; of the choices of publication
 *     only the last of each kind, so that changing one's mind does not make it grow
 */
public record Timeline(List<Entry> entries) {

    /**
     * One event.
     *
     * @param event what happened
     * @param at when
     */
    public record Entry(RequestEvent event, Instant at) {}

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** The timeline of a request that was just started. */
    public static Timeline startedAt(Instant at) {
        return new Timeline(List.of(new Entry(RequestEvent.STARTED, at)));
    }

    /** The same with one more event. */
    public Timeline with(RequestEvent event, Instant at) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(event, at));
        return new Timeline(more);
    }

    /** The same with one more event in place of earlier ones of its kind. */
    Timeline withLast(RequestEvent event, Instant at) {
        return new Timeline(entries.stream().filter(entry -> entry.event() != event).toList())
                .with(event, at);
    }

    /** When an event happened last; empty when it did not. */
    public Optional<Instant> lastAt(RequestEvent event) {
        return entries.reversed().stream()
                .filter(entry -> entry.event() == event)
                .map(Entry::at)
                .findFirst();
    }

    /** When an event happened last, if that became known after the latest one of another kind. */
    Optional<Instant> lastAt(RequestEvent event, RequestEvent since) {
        for (Entry entry : entries.reversed()) {
            if (entry.event() == event) {
                return Optional.of(entry.at());
            }
            if (entry.event() == since) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
