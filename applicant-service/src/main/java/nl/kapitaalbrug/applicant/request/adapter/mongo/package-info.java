/** Financing requests in MongoDB: documents, their mapping, conditional updates. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.mongo;

import org.jspecify.annotations.NullMarked;
