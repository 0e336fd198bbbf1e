/**
 * From a Keycloak token to the person or service behind it: access rules of a service, {@code
 * CurrentUser}, service credentials for calls between services. Built on Spring Security's resource
 * server; the realm file that it relies on stands beside it.
 */
@NullMarked
package nl.kapitaalbrug.keycloak;

import org.jspecify.annotations.NullMarked;
