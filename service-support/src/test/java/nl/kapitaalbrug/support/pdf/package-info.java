/** Tests. */
@NullMarked
package nl.kapitaalbrug.support.pdf;

import org.jspecify.annotations.NullMarked;
