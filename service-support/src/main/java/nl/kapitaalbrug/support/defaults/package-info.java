/** Settings that every service has unless it says otherwise. */
@NullMarked
package nl.kapitaalbrug.support.defaults;

import org.jspecify.annotations.NullMarked;
