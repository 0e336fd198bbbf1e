/**
 * What it costs a financier to judge and keep a financing, and from which size on it pays (method
 * C).
 */
@NullMarked
package nl.kapitaalbrug.assessment.cost.application;

import org.jspecify.annotations.NullMarked;
