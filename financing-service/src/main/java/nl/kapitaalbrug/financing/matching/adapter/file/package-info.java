/** Reads the parameters of matching, packed with the service, one file for each edition. */
@NullMarked
package nl.kapitaalbrug.financing.matching.adapter.file;

import org.jspecify.annotations.NullMarked;
