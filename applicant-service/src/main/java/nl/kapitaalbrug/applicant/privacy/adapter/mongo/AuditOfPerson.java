package nl.kapitaalbrug.applicant.privacy.adapter.mongo;

import java.time.Instant;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The record of what a person did. It is kept: it proves who allowed what (GDPR 5(2), 7(1)), names
 * nobody, and a chain with holes would prove nothing.
 */
@Component
final class AuditOfPerson implements PersonalData {

    private final AuditTrail trail;

    AuditOfPerson(AuditTrail trail) {
        this.trail = trail;
    }

    /** One entry. */
    record Entry(Instant at, String about, String action, String result, @Nullable String reason) {}

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Object copy(ApplicantId person) {
        return trail.by(person.value()).stream()
                .map(one ->
                        new Entry(
                                one.at(),
                                one.aggregateId(),
                                one.action(),
                                one.result(),
                                one.reason()))
                .toList();
    }

    @Override
    public boolean erase(ApplicantId person) {
        return true;
    }
}
