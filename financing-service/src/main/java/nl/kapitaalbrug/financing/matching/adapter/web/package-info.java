/** What an applicant reads of the matches of a request, in the reader's language. */
@NullMarked
package nl.kapitaalbrug.financing.matching.adapter.web;

import org.jspecify.annotations.NullMarked;
