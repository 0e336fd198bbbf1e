/**
 * What a match means: facts and rules give routes in three values, with every reason. Pure: the
 * same facts, catalogue and parameters give the same result in the same order.
 */
@NullMarked
package nl.kapitaalbrug.financing.matching.domain;

import org.jspecify.annotations.NullMarked;
