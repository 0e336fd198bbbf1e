/** Reviews over HTTP, for assessors and for applicants. */
@NullMarked
package nl.kapitaalbrug.assessment.review.adapter.web;

import org.jspecify.annotations.NullMarked;
