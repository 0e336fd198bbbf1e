package nl.kapitaalbrug.applicant.privacy.adapter.web;

/**
 * How far an erasure is.
 *
 * @param complete whether all is done; otherwise it goes on by itself, within minutes
 */
record ErasureResponse(boolean complete) {}
