/** Assesses the market of a plan. */
@NullMarked
package nl.kapitaalbrug.assessment.market.application;

import org.jspecify.annotations.NullMarked;
