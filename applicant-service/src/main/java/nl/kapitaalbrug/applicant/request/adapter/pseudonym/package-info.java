/**
 * What the secret of this service makes: the pseudonym under which other services count a firm, and
 * the codes of invitations.
 */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import org.jspecify.annotations.NullMarked;
