/** Where notifications lie. */
@NullMarked
package nl.kapitaalbrug.applicant.notification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
