/** Tests of the service as a whole. */
@NullMarked
package nl.kapitaalbrug.financing;

import org.jspecify.annotations.NullMarked;
