/** A whole service, started by a test and spoken to over HTTP. */
@NullMarked
package nl.kapitaalbrug.support.run;

import org.jspecify.annotations.NullMarked;
