package nl.kapitaalbrug.applicant.document.adapter.web;

import java.util.List;

/**
 * The documents of an applicant.
 *
 * @param items the latest first
 * @param maxSizeBytes the most bytes of one document
 * @param maxTotalBytes the most bytes of all together
 * @param maxNumber the most documents
 */
record DocumentListResponse(
        List<DocumentResponse> items, long maxSizeBytes, long maxTotalBytes, int maxNumber) {}
