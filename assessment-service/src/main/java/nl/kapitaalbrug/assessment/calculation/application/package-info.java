/**
 * The open calculators: one formula each, described well enough to draw a form and to check what is
 * sent. The formulas stand in the features; this package knows how they are asked and answered.
 */
@NullMarked
package nl.kapitaalbrug.assessment.calculation.application;

import org.jspecify.annotations.NullMarked;
