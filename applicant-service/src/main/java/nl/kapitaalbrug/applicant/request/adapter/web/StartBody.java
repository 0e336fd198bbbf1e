package nl.kapitaalbrug.applicant.request.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * How a request begins.
 *
 * @param check code of the quick check that it goes on with; a code that is not kept any more is as
 *     good as none
 */
record StartBody(@Nullable String check) {}
