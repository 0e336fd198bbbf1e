/**
 * Errors over HTTP: one list of problem types, one body (RFC 9457), one place that turns exceptions
 * into answers. Clients branch on {@code type} and {@code code}, never on text.
 */
@NullMarked
package nl.kapitaalbrug.support.problem;

import org.jspecify.annotations.NullMarked;
