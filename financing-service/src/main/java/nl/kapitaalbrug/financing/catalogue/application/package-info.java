/** The catalogue and the desks as the rest of the service sees them. */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.application;

import org.jspecify.annotations.NullMarked;
