/**
 * Annual figures from the balances of a bookkeeping: charts, checks, statement lines by RGS code.
 */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.domain;

import org.jspecify.annotations.NullMarked;
