/** Who besides its owner may read what a service found about a request. */
@NullMarked
package nl.kapitaalbrug.support.readers;

import org.jspecify.annotations.NullMarked;
