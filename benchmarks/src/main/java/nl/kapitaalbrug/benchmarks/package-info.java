/** Load runs on the local stack. They measure and write down; they never pass or fail. */
@NullMarked
package nl.kapitaalbrug.benchmarks;

import org.jspecify.annotations.NullMarked;
