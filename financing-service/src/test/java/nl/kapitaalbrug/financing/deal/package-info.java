/** Tests of what financiers see. */
@NullMarked
package nl.kapitaalbrug.financing.deal;

import org.jspecify.annotations.NullMarked;
