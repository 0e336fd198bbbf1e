/** Tests of the rows of needs. */
@NullMarked
package nl.kapitaalbrug.financing.need;

import org.jspecify.annotations.NullMarked;
