/** Tests of the contracts in the package of the same name. */
@NullMarked
package nl.kapitaalbrug.contracts.reference;

import org.jspecify.annotations.NullMarked;
