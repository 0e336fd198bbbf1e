/** Tests of the rows of needs. */
@NullMarked
package nl.kapitaalbrug.financing.need.domain;

import org.jspecify.annotations.NullMarked;
