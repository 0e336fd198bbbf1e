/** The supply side: the catalogue of instruments and everything that happens with requests. */
@NullMarked
package nl.kapitaalbrug.financing;

import org.jspecify.annotations.NullMarked;
