/** Tests. */
@NullMarked
package nl.kapitaalbrug.portal.passport;

import org.jspecify.annotations.NullMarked;
