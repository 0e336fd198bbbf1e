/** Whether somebody buys what a plan makes, from evidence (own model). */
@NullMarked
package nl.kapitaalbrug.assessment.market.domain;

import org.jspecify.annotations.NullMarked;
