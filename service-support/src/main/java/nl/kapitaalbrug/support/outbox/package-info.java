/**
 * Messages that leave a service. They are stored in the very update that changes the aggregate and
 * are delivered afterwards by a relay: at least once, in order per aggregate and destination.
 */
@NullMarked
package nl.kapitaalbrug.support.outbox;

import org.jspecify.annotations.NullMarked;
