/** Tests of the guided tour. */
@NullMarked
package nl.kapitaalbrug.localstack.tour;

import org.jspecify.annotations.NullMarked;
