/** Tests of what financiers see. */
@NullMarked
package nl.kapitaalbrug.financing.deal.adapter.web;

import org.jspecify.annotations.NullMarked;
