/** The only public door: routes, login and session, protection. No business rule. */
@NullMarked
package nl.kapitaalbrug.gateway;

import org.jspecify.annotations.NullMarked;
