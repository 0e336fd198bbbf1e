package nl.kapitaalbrug.applicant.bookkeeping.domain;

import org.jspecify.annotations.Nullable;

/**
 * An account of the chart.
 *
 * @param id its number, as the bookkeeping writes it
 * @param name what it is called; may be empty
 * @param rgsCode its RGS code; {@code null} when the bookkeeping gives none
 */
public record LedgerAccount(String id, String name, @Nullable String rgsCode) {}
