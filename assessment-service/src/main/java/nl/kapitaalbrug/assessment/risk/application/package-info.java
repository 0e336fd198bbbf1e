/** Assesses the risk of a firm: from its annual figures to an indicative class with reasons. */
@NullMarked
package nl.kapitaalbrug.assessment.risk.application;

import org.jspecify.annotations.NullMarked;
