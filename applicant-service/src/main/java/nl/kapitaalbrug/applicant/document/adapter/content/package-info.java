/**
 * Looks into files: what they are, whether they hold what we refuse, and what they hold beside
 * their content, which copies leave out.
 */
@NullMarked
package nl.kapitaalbrug.applicant.document.adapter.content;

import org.jspecify.annotations.NullMarked;
