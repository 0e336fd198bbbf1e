/**
 * The database of the local stack: a MongoDB server inside a JVM, durable and atomic, for one
 * machine and for tests. Services speak to it with the MongoDB Java Driver and know nothing of it.
 */
@NullMarked
package nl.kapitaalbrug.embeddedmongo;

import org.jspecify.annotations.NullMarked;
