/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.portal.client;

import org.jspecify.annotations.NullMarked;
