/**
 * What financiers see of a need: generalised, in bands, and without anything that names the firm.
 */
@NullMarked
package nl.kapitaalbrug.financing.deal.domain;

import org.jspecify.annotations.NullMarked;
