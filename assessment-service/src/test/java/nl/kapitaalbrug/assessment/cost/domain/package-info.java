/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.cost.domain;

import org.jspecify.annotations.NullMarked;
