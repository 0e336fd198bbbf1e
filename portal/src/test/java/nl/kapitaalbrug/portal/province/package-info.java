/** Tests of the page of the province. */
@NullMarked
package nl.kapitaalbrug.portal.province;

import org.jspecify.annotations.NullMarked;
