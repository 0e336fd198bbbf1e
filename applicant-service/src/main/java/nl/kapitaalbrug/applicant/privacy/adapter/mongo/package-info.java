/** Where open erasures lie. */
@NullMarked
package nl.kapitaalbrug.applicant.privacy.adapter.mongo;

import org.jspecify.annotations.NullMarked;
