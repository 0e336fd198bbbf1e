package nl.kapitaalbrug.applicant.synthetic.domain;

/** Bucket of the external need, as NVB cuts outstanding bank credits. */
public enum AmountBucket {
    /** Up to EUR 250,000. */
    UP_TO_250K,
    /** Up to EUR 1,000,000. */
    UP_TO_1M,
    /** More than that. */
    ABOVE_1M
}
