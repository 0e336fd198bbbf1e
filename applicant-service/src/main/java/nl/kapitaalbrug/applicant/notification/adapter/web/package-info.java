/** Notifications over HTTP. */
@NullMarked
package nl.kapitaalbrug.applicant.notification.adapter.web;

import org.jspecify.annotations.NullMarked;
