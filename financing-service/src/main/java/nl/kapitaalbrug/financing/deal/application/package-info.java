/** Keeps the deals that financiers browse, made from the rows of needs. */
@NullMarked
package nl.kapitaalbrug.financing.deal.application;

import org.jspecify.annotations.NullMarked;
