package nl.kapitaalbrug.applicant.notification.adapter.web;

import java.time.Instant;

/**
 * What was read.
 *
 * @param readUpToAt the moment of the newest notification that was seen
 */
record ReadingBody(Instant readUpToAt) {}
