/** Imported bookkeepings and chosen lines in the database. */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo;

import org.jspecify.annotations.NullMarked;
