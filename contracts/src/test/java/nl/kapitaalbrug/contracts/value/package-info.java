/** Tests of the contracts in the package of the same name. */
@NullMarked
package nl.kapitaalbrug.contracts.value;

import org.jspecify.annotations.NullMarked;
