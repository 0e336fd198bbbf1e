/** The problems that our APIs answer with: what services send, and what the pages explain. */
@NullMarked
package nl.kapitaalbrug.contracts.problem;

import org.jspecify.annotations.NullMarked;
