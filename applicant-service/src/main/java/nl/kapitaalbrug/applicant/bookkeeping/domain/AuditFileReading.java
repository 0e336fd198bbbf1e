package nl.kapitaalbrug.applicant.bookkeeping.domain;

import java.util.List;

/** What came of reading an audit file. */
public sealed interface AuditFileReading {

    /**
     * The file is in order.
     *
     * @param file what is taken from it
     */
    record Read(AuditFile file) implements AuditFileReading {}

    /**
     * Nothing of the file is used.
     *
     * @param refusals the first things that are wrong, in the order of the file
     * @param found how many there are
     */
    record Refused(List<Refusal> refusals, int found) implements AuditFileReading {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
