/**
 * The services behind the pages. Each call has a typed outcome: a service that is down is shown as
 * such, never as an empty list.
 */
@NullMarked
package nl.kapitaalbrug.portal.client;

import org.jspecify.annotations.NullMarked;
