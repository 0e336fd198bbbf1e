/** What happens with matches: a request is matched, taken back, and its matches are read. */
@NullMarked
package nl.kapitaalbrug.financing.matching.application;

import org.jspecify.annotations.NullMarked;
