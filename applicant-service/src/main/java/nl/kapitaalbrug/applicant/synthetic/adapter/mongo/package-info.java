/** Synthetic needs in MongoDB: one document each, with the outbox that tells others of it. */
@NullMarked
package nl.kapitaalbrug.applicant.synthetic.adapter.mongo;

import org.jspecify.annotations.NullMarked;
