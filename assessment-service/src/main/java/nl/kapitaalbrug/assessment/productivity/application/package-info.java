/** The open calculators of labour productivity. */
@NullMarked
package nl.kapitaalbrug.assessment.productivity.application;

import org.jspecify.annotations.NullMarked;
