/** Reviews in MongoDB. */
@NullMarked
package nl.kapitaalbrug.assessment.review.adapter.mongo;

import org.jspecify.annotations.NullMarked;
