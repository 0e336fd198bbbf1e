/**
 * Instruments and their rules as values: what an instrument offers, and the conditions under which
 * it does. Reading and evaluating them happens elsewhere.
 */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.domain;

import org.jspecify.annotations.NullMarked;
