/** What the law asks of a decision that rests on an assessment (method J). */
@NullMarked
package nl.kapitaalbrug.assessment.decision.domain;

import org.jspecify.annotations.NullMarked;
