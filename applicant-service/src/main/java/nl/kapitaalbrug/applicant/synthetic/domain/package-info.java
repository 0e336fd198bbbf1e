/**
 * Needs of firms that do not exist, made from published shares and marked as synthetic in the data
 * itself. Pure: the same seed, number and day give the same need.
 */
@NullMarked
package nl.kapitaalbrug.applicant.synthetic.domain;

import org.jspecify.annotations.NullMarked;
