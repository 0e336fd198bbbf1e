/**
 * Runs a real Keycloak server beside the product: for the local stack and for tests. Uses nothing
 * but the JDK and Keycloak's own distribution.
 */
@NullMarked
package nl.kapitaalbrug.keycloak.server;

import org.jspecify.annotations.NullMarked;
