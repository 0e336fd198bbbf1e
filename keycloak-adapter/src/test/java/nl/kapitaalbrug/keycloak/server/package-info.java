/** The real server in tests: one per test JVM, a plain browser, and the tests of the realm file. */
@NullMarked
package nl.kapitaalbrug.keycloak.server;

import org.jspecify.annotations.NullMarked;
