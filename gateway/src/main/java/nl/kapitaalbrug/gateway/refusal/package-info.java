/** How the gateway says no: a problem for programs, a page for people. */
@NullMarked
package nl.kapitaalbrug.gateway.refusal;

import org.jspecify.annotations.NullMarked;
