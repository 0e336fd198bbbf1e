/** Keeps match results and the editions that they name, each change in one conditional update. */
@NullMarked
package nl.kapitaalbrug.financing.matching.adapter.mongo;

import org.jspecify.annotations.NullMarked;
