/**
 * The messages between the services (CloudEvents data, versioned types). Consumers are tolerant
 * readers: fields may be added within a version, never removed or given another meaning.
 */
@NullMarked
package nl.kapitaalbrug.contracts.message;

import org.jspecify.annotations.NullMarked;
