/**
 * The closed list of facts that rules, scores and figures may use or a financier reads, each with
 * type, unit and the question to ask while it is unknown. A fact that nobody uses is not in the
 * list.
 */
@NullMarked
package nl.kapitaalbrug.contracts.fact;

import org.jspecify.annotations.NullMarked;
