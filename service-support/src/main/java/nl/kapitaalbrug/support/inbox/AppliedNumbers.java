package nl.kapitaalbrug.support.inbox;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.support.message.MessageId;

/**
 * Which messages a document has seen: the last number per sending aggregate. A component of the
 * document that the message changes, written in the same conditional update, so that a repeat does
 * nothing.
 *
 * @param entries one for each sending aggregate
 */
public record AppliedNumbers(List<Entry> entries) {

    /**
     * The last number of one aggregate.
     *
     * @param aggregate the sending aggregate
     * @param number the last number that was applied
     */
    public record Entry(String aggregate, Long number) {}

    /** Nothing seen yet. */
    public static AppliedNumbers none() {
        return new AppliedNumbers(List.of());
    }

    /** Whether this message, or a later one of its aggregate, was applied before. */
    public boolean covers(MessageId message) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.aggregate().equals(message.aggregate())
                                && entry.number() >= message.number());
    }

    /** What to store when that message is applied. */
    public AppliedNumbers with(MessageId message) {
        if (covers(message)) {
            return this;
        }
        List<Entry> next = new ArrayList<>(entries);
        next.removeIf(entry -> entry.aggregate().equals(message.aggregate()));
        next.add(new Entry(message.aggregate(), message.number()));
        return new AppliedNumbers(next);
    }
}
