/** Labour productivity: added value for each worker, and a short scan of what stands behind it. */
@NullMarked
package nl.kapitaalbrug.assessment.productivity.domain;

import org.jspecify.annotations.NullMarked;
