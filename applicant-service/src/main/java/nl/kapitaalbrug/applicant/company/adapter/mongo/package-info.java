/** Recent look-ups in MongoDB. */
@NullMarked
package nl.kapitaalbrug.applicant.company.adapter.mongo;

import org.jspecify.annotations.NullMarked;
