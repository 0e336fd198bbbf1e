/** What holds for every request: headers, origin of changes, rates. */
@NullMarked
package nl.kapitaalbrug.gateway.protection;

import org.jspecify.annotations.NullMarked;
