/** The pages of the open calculators: formula, form and answer, drawn from their description. */
@NullMarked
package nl.kapitaalbrug.portal.calculator;

import org.jspecify.annotations.NullMarked;
