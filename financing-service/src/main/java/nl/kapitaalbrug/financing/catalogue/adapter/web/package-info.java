/** The catalogue over HTTP: open to everybody, in the language of the caller. */
@NullMarked
package nl.kapitaalbrug.financing.catalogue.adapter.web;

import org.jspecify.annotations.NullMarked;
