package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import java.util.List;

/**
 * The imported years of a request.
 *
 * @param items the latest year first
 */
record BookkeepingListResponse(List<BookkeepingResponse> items) {}
