/** What other features tell. */
@NullMarked
package nl.kapitaalbrug.applicant.notification.adapter.message;

import org.jspecify.annotations.NullMarked;
