/** What open calculators of every service share: their filter chain and their limits. */
@NullMarked
package nl.kapitaalbrug.support.calculation;

import org.jspecify.annotations.NullMarked;
