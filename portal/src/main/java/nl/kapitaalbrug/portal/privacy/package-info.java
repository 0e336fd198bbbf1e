/** What a person can do with all that is kept about that person. */
@NullMarked
package nl.kapitaalbrug.portal.privacy;

import org.jspecify.annotations.NullMarked;
