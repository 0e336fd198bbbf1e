/** Tests of what a match means. */
@NullMarked
package nl.kapitaalbrug.financing.matching.domain;

import org.jspecify.annotations.NullMarked;
