/** Tests of the contracts in the package of the same name. */
@NullMarked
package nl.kapitaalbrug.contracts.assessment;

import org.jspecify.annotations.NullMarked;
