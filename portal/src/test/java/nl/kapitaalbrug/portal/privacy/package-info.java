@NullMarked
package nl.kapitaalbrug.portal.privacy;

import org.jspecify.annotations.NullMarked;
