package nl.kapitaalbrug.applicant.bookkeeping.domain;

/**
 * One thing that is wrong in a file; never its contents.
 *
 * @param reason what
 * @param line where, from 1; 0 when it is about the whole file
 */
public record Refusal(RejectionReason reason, int line) {}
