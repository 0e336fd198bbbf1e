/** Offers the figures as JSON and CSV. */
@NullMarked
package nl.kapitaalbrug.financing.demand.adapter.web;

import org.jspecify.annotations.NullMarked;
