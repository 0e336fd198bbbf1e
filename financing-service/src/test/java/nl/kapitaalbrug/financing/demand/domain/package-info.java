/** Tests of the rules behind the figures. */
@NullMarked
package nl.kapitaalbrug.financing.demand.domain;

import org.jspecify.annotations.NullMarked;
