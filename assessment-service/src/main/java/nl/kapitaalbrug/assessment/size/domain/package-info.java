/**
 * The European size class of a firm (method B.4): a pure function of staff, turnover and balance
 * sheet, those of partner and linked firms included. What is missing stays missing.
 */
@NullMarked
package nl.kapitaalbrug.assessment.size.domain;

import org.jspecify.annotations.NullMarked;
