/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.market.domain;

import org.jspecify.annotations.NullMarked;
