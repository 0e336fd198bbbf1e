package nl.kapitaalbrug.applicant.privacy.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases all that concerns a person. The wish is stored first, so that it is carried out whatever
 * happens to the process; each part may be repeated.
 */
public final class ErasePerson {

    private static final Logger LOG = LoggerFactory.getLogger(ErasePerson.class);

    private final Erasures erasures;
    private final List<PersonalData> parts;
    private final Clock clock;

    /** With where wishes lie, what every feature keeps, and the time. */
    public ErasePerson(Erasures erasures, List<PersonalData> parts, Clock clock) {
        this.erasures = erasures;
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    /** Notes the wish and carries out what can be done now; whether all is done. */
    public boolean erase(ApplicantId person) {
        erasures.open(person, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return carryOut(person);
    }

    /** Goes on with wishes that are open. */
    public void goOn() {
        for (ApplicantId person : erasures.open()) {
            try {
                carryOut(person);
            } catch (RuntimeException e) {
                LOG.warn("An erasure is not done yet and is tried again", e);
            }
        }
    }

    private boolean carryOut(ApplicantId person) {
        boolean done = true;
        for (PersonalData part : parts) {
            done &= part.erase(person);
        }
        if (done) {
            erasures.done(person, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return done;
    }
}
