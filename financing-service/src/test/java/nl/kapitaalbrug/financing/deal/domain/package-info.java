/** Tests of what financiers see. */
@NullMarked
package nl.kapitaalbrug.financing.deal.domain;

import org.jspecify.annotations.NullMarked;
