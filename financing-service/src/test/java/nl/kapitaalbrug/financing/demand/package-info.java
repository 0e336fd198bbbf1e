/** Tests of the figures for the province. */
@NullMarked
package nl.kapitaalbrug.financing.demand;

import org.jspecify.annotations.NullMarked;
