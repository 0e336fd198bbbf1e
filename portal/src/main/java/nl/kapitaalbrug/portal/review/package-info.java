/** Pages for assessors: what waits for people, and the review of one assessment by two of them. */
@NullMarked
package nl.kapitaalbrug.portal.review;

import org.jspecify.annotations.NullMarked;
