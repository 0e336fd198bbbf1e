/** A small service that uses everything, started on a real port. */
@NullMarked
package nl.kapitaalbrug.support.app;

import org.jspecify.annotations.NullMarked;
