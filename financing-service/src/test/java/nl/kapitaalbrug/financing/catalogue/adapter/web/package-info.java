/** Tests of the package. */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.adapter.web;

import org.jspecify.annotations.NullMarked;
