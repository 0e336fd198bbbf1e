/** Tests of the package. */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.application;

import org.jspecify.annotations.NullMarked;
