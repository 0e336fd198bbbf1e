/** Tests of the package. */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.domain;

import org.jspecify.annotations.NullMarked;
