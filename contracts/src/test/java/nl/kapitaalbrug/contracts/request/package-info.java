/** Tests of the contracts in the package of the same name. */
@NullMarked
package nl.kapitaalbrug.contracts.request;

import org.jspecify.annotations.NullMarked;
