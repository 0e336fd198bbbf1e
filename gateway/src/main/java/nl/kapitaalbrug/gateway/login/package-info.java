/** Signing in and out at Keycloak; the tokens of a session, which never reach the browser. */
@NullMarked
package nl.kapitaalbrug.gateway.login;

import org.jspecify.annotations.NullMarked;
