/** Tests of the package. */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.adapter.file;

import org.jspecify.annotations.NullMarked;
