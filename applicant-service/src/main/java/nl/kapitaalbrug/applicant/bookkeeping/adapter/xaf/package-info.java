/**
 * Reads XML audit files (XAF 3.2 and 4.0) as a stream, on the guess that each one is hostile: no
 * document types, no entities, nothing that is kept but a balance for each account.
 */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import org.jspecify.annotations.NullMarked;
