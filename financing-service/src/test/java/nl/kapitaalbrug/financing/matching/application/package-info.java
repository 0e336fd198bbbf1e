/** Tests of the use cases of matching. */
@NullMarked
package nl.kapitaalbrug.financing.matching.application;

import org.jspecify.annotations.NullMarked;
