/** Documents in MongoDB: what is known of them in one document each, the bytes in GridFS. */
@NullMarked
package nl.kapitaalbrug.applicant.document.adapter.mongo;

import org.jspecify.annotations.NullMarked;
