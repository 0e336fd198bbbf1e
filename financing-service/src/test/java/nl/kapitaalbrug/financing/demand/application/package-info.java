/** Tests of counting and keeping the figures. */
@NullMarked
package nl.kapitaalbrug.financing.demand.application;

import org.jspecify.annotations.NullMarked;
