/**
 * Figures about needs, and what of them may be shown (methods I). Pure: the same rows and
 * parameters give the same figures with the same cells hidden.
 */
@NullMarked
package nl.kapitaalbrug.financing.demand.domain;

import org.jspecify.annotations.NullMarked;
