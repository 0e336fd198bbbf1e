package nl.kapitaalbrug.assessment.review.application;

import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Who has an interest in a request, and may not judge it (methods J). */
public final class ConflictOfInterest {

    private final Reviews reviews;
    private final ReadPassports passports;
    private final Interests interests;

    /** With the reviews, the passports, and who takes part in requests. */
    public ConflictOfInterest(Reviews reviews, ReadPassports passports, Interests interests) {
        this.reviews = reviews;
        this.passports = passports;
        this.interests = interests;
    }

    /**
     * Whether that person takes part in the request, or works for a financier.
     *
     * @param id a passport of the request
     * @param financier whether that person works for a financier
     */
    boolean takesPart(PassportId id, ApplicantId person, boolean financier) {
        return financier
                || passports
                        .issued(id)
                        .filter(issued -> issued.facts().owner().equals(person))
                        .isPresent()
                || interests.concern(id.requestId(), person);
    }

    /**
     * The same, or may not look at one of its reviews: because of an interest that was declared, or
     * having decided what was contested.
     *
     * @param id a passport of the request
     * @param financier whether that person works for a financier
     */
    public boolean concerns(PassportId id, ApplicantId person, boolean financier) {
        return takesPart(id, person, financier)
                || reviews.of(id.requestId()).stream()
                        .anyMatch(review -> review.excluded().contains(person));
    }
}
