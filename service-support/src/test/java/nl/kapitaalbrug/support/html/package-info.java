/** Checks of mark-up, for every module that makes or opens pages. */
@NullMarked
package nl.kapitaalbrug.support.html;

import org.jspecify.annotations.NullMarked;
