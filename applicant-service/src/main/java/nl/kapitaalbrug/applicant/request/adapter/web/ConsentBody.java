package nl.kapitaalbrug.applicant.request.adapter.web;

/**
 * A choice about one consent.
 *
 * @param given true to give it, false to take it back
 */
record ConsentBody(Boolean given) {}
