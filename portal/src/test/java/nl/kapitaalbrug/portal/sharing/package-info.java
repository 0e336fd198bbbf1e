@NullMarked
package nl.kapitaalbrug.portal.sharing;

import org.jspecify.annotations.NullMarked;
