/** Deals over HTTP, for financiers only. */
@NullMarked
package nl.kapitaalbrug.financing.deal.adapter.web;

import org.jspecify.annotations.NullMarked;
