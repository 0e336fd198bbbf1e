/** Tests of the rows of needs. */
@NullMarked
package nl.kapitaalbrug.financing.need.application;

import org.jspecify.annotations.NullMarked;
