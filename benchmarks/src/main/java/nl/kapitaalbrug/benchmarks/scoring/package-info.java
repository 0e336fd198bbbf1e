/** What scoring costs, in JMH, beside a rule engine. */
@NullMarked
package nl.kapitaalbrug.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
