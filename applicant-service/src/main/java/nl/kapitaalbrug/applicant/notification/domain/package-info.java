/** What people are told of their requests, and how it reaches them. */
@NullMarked
package nl.kapitaalbrug.applicant.notification.domain;

import org.jspecify.annotations.NullMarked;
