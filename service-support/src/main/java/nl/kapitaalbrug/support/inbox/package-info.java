/**
 * Messages that come in: {@code POST /messages}. Each is applied once, in the order of its sender;
 * what cannot be read is kept and parked together with what follows it from the same aggregate.
 */
@NullMarked
package nl.kapitaalbrug.support.inbox;

import org.jspecify.annotations.NullMarked;
