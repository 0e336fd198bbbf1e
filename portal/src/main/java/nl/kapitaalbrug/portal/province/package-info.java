/** What the province sees of all needs together. */
@NullMarked
package nl.kapitaalbrug.portal.province;

import org.jspecify.annotations.NullMarked;
