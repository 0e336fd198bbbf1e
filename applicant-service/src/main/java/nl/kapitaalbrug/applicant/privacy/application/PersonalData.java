package nl.kapitaalbrug.applicant.privacy.application;

import nl.kapitaalbrug.contracts.value.ApplicantId;

/** What one feature keeps that concerns a person. Each feature that keeps something has one. */
public interface PersonalData {

    /** The name under which it stands in a copy. */
    String name();

    /** All of it, as something that can be written as JSON. */
    Object copy(ApplicantId person);

    /**
     * Erases what may be erased now; may be repeated, also after it was cut off halfway.
     *
     * @return whether nothing is left; otherwise it is called again later
     */
    boolean erase(ApplicantId person);
}
