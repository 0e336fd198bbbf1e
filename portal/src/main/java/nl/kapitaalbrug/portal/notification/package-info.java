/** What people are told of their requests. */
@NullMarked
package nl.kapitaalbrug.portal.notification;

import org.jspecify.annotations.NullMarked;
