/** Tests of what the API documents say. */
@NullMarked
package nl.kapitaalbrug.support.openapi;

import org.jspecify.annotations.NullMarked;
