/** Tests of what holds for every request. */
@NullMarked
package nl.kapitaalbrug.gateway.protection;

import org.jspecify.annotations.NullMarked;
