package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.support.audit.AuditEvent;

/** Where imported bookkeepings lie, one for each request and fiscal year. */
public interface Bookkeepings {

    /** The years of a request of its owner, the latest first. */
    List<Bookkeeping> of(OwnRequest which);

    /** One year. */
    Optional<Bookkeeping> find(OwnRequest which, int fiscalYear);

    /**
     * Stores a year with the record of it, as version 0 when there was none, else under the version
     * after the one that was read.
     *
     * @param after the year as it becomes, with the version that was read, or -1 for none
     * @return what is stored; empty when somebody changed it since
     */
    Optional<Bookkeeping> store(OwnRequest which, Bookkeeping after, AuditEvent event);
}
