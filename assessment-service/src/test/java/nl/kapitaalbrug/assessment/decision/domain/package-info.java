/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.decision.domain;

import org.jspecify.annotations.NullMarked;
