/** What the product changes in the realm: people with their roles, organisations and members. */
@NullMarked
package nl.kapitaalbrug.keycloak.admin;

import org.jspecify.annotations.NullMarked;
