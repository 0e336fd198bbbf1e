package nl.kapitaalbrug.applicant.request.adapter.web;

/**
 * Which imported figures are taken over.
 *
 * @param fiscalYear an imported year of which every account has a line
 */
record AdoptionBody(int fiscalYear) {}
