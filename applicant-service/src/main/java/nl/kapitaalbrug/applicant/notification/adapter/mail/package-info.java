/** Mails, sent over SMTP. */
@NullMarked
package nl.kapitaalbrug.applicant.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
