/** The API of imported bookkeepings, and the open calculator of a trial balance. */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import org.jspecify.annotations.NullMarked;
