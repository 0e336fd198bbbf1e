/** What the province sees of all needs together: figures that give no firm away. */
@NullMarked
package nl.kapitaalbrug.financing.demand;

import org.jspecify.annotations.NullMarked;
