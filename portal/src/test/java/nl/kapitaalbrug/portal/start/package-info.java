@NullMarked
package nl.kapitaalbrug.portal.start;

import org.jspecify.annotations.NullMarked;
