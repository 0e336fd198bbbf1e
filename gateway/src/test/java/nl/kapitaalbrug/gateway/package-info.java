/** The gateway in tests, with its neighbours stood in for or real. */
@NullMarked
package nl.kapitaalbrug.gateway;

import org.jspecify.annotations.NullMarked;
