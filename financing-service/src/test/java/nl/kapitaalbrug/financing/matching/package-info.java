/** Tests of matching as a service. */
@NullMarked
package nl.kapitaalbrug.financing.matching;

import org.jspecify.annotations.NullMarked;
