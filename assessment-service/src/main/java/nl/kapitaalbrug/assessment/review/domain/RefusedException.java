package nl.kapitaalbrug.assessment.review.domain;

/** A step in a review that is refused; an answer, not a fault. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ReviewRefusal refusal;

    /** For that reason. */
    public RefusedException(ReviewRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public ReviewRefusal refusal() {
        return refusal;
    }
}
