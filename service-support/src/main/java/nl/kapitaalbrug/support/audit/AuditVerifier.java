package nl.kapitaalbrug.support.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.support.audit.AuditFinding.Kind;
import nl.kapitaalbrug.support.message.MessageId;
import org.jspecify.annotations.Nullable;

/** Finds and locates an edit, removal, swap or fork in an aggregate's chain. */
public final class AuditVerifier {

    private AuditVerifier() {}

    /**
     * Checks a whole chain.
     *
     * @param entries all entries that are kept of the aggregate, in any order
     * @param lastNumber the number that the aggregate itself keeps
     * @param head the hash that the aggregate itself keeps
     * @return every damage, by place; empty when the chain is whole
     */
    public static List<AuditFinding> verify(
            List<AuditEntry> entries, long lastNumber, String head) {
        List<AuditFinding> found = new ArrayList<>();
        List<AuditEntry> sorted = entries.stream().sorted(byPlace()).toList();
        long expected = 1;
        String previous = AuditChain.GENESIS;
        boolean joined = true;
        Set<Long> seen = new HashSet<>();
        for (AuditEntry entry : sorted) {
            long place = place(entry);
            while (expected < place) {
                found.add(new AuditFinding(Kind.REMOVED, expected++));
                joined = false;
            }
            Kind damage =
                    seen.add(place) ? damage(entry, place, joined ? previous : null) : Kind.FORKED;
            if (damage != null) {
                found.add(new AuditFinding(damage, place));
            }
            joined = damage == null || damage == Kind.FORKED;
            previous = entry.hash();
            expected = place + 1;
        }
        while (expected <= lastNumber) {
            found.add(new AuditFinding(Kind.REMOVED, expected++));
            joined = false;
        }
        if (joined && !previous.equals(head) || expected - 1 > lastNumber) {
            found.add(new AuditFinding(Kind.FORKED, expected - 1));
        }
        return found;
    }

    private static @Nullable Kind damage(AuditEntry entry, long place, @Nullable String previous) {
        boolean whole = AuditChain.hashOf(entry).equals(entry.hash());
        boolean ownPlace = entry.number() != null && entry.number() == place;
        if (!ownPlace) {
            return Kind.SWAPPED;
        }
        if (!whole) {
            return idMoved(entry) ? Kind.SWAPPED : Kind.EDITED;
        }
        return previous == null || previous.equals(entry.previousHash()) ? null : Kind.FORKED;
    }

    /** Whether the entry is whole again once it gets the id of its own number. */
    private static boolean idMoved(AuditEntry entry) {
        return !entry.id().equals(new MessageId(entry.aggregateId(), entry.number()).toString());
    }

    private static Comparator<AuditEntry> byPlace() {
        return Comparator.comparingLong(AuditVerifier::place);
    }

    /** The place where the entry is kept: the number in its key. */
    private static long place(AuditEntry entry) {
        return MessageId.parse(entry.id()).map(MessageId::number).orElse(0L);
    }
}
