/** What is known of each need, small enough to keep all of them in memory. */
@NullMarked
package nl.kapitaalbrug.financing.need.domain;

import org.jspecify.annotations.NullMarked;
