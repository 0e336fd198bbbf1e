package nl.kapitaalbrug.applicant.privacy.adapter.web;

/**
 * The wish to be erased.
 *
 * @param confirmed true: it cannot be undone
 */
record ErasureBody(Boolean confirmed) {}
