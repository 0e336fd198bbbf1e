/**
 * The financing request as an applicant writes it: drafts per section, what must hold before it can
 * be submitted, which changes are legal. Pure: no clock, no database, no framework.
 */
@NullMarked
package nl.kapitaalbrug.applicant.request.domain;

import org.jspecify.annotations.NullMarked;
