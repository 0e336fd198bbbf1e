/** Assesses how large a firm is with all that belongs to it, and opens the calculator of it. */
@NullMarked
package nl.kapitaalbrug.assessment.size.application;

import org.jspecify.annotations.NullMarked;
