/** Quick checks in MongoDB. */
@NullMarked
package nl.kapitaalbrug.applicant.check.adapter.mongo;

import org.jspecify.annotations.NullMarked;
