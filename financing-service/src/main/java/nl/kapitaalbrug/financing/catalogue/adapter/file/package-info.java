/** Reads the catalogue and the desks from YAML files; everything unexpected is refused. */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.adapter.file;

import org.jspecify.annotations.NullMarked;
