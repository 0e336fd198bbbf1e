/** Who sees a request besides its owner: people who help, and financiers. */
@NullMarked
package nl.kapitaalbrug.portal.sharing;

import org.jspecify.annotations.NullMarked;
