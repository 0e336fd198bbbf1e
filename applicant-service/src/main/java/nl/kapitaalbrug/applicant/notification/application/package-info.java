/** Use cases of notifications, and what they need from outside. */
@NullMarked
package nl.kapitaalbrug.applicant.notification.application;

import org.jspecify.annotations.NullMarked;
