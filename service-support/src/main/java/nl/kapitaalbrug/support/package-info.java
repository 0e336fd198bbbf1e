/** What every service shares; no word of the domain is known here. */
@NullMarked
package nl.kapitaalbrug.support;

import org.jspecify.annotations.NullMarked;
