/** Tests of the pages for assessors. */
@NullMarked
package nl.kapitaalbrug.portal.review;

import org.jspecify.annotations.NullMarked;
