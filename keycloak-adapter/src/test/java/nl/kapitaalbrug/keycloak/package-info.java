/**
 * Tests, and what other modules need to test with tokens: {@code TestIssuer}, {@code TestUsers}.
 */
@NullMarked
package nl.kapitaalbrug.keycloak;

import org.jspecify.annotations.NullMarked;
